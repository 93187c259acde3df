import { periodText } from '../../lib/cards/period.ts';
import { valueText } from '../../lib/cards/value-text.ts';
import type { Reference } from '../../lib/knowledge/schema.ts';

/** A reference as plain text: what it is, and each value with where it was read. */
export function referenceText({ id, name, amounts, series, sources, review }: Reference): string {
  const { definition, compiler, unit, scale = 1, points, breaks = [] } = series;
  return [
    `${name} (${id}, checked ${review.checked})`,
    `${definition} Amounts are ${amounts}. Compiled by: ${compiler}.`,
    ...points.map(
      ({ period, value, sources: keys }) =>
        `  ${periodText(period)}: ${valueText(value * scale, unit)} [${keys.join(', ')}]`,
    ),
    ...breaks,
    ...Object.entries(sources).map(
      ([key, { title, publisher, url }]) => `[${key}] ${title}. ${publisher}. ${url}`,
    ),
  ].join('\n');
}
