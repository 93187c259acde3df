import type { ShownWords } from '../../lib/cards/listing/listing.ts';
import type { PageDescription, ShownItem } from '../../lib/extension/messages.ts';
import type { Kind } from '../../lib/finder/annotation.ts';
import type { ShownAnnotation } from '../../lib/page/shown.ts';

const keyOf = ({ annotation: { kind, entity, name } }: ShownAnnotation): string =>
  `${kind} ${entity ?? name}`;

/** How many people, organizations and statistics are shown, each once. */
export const countOf = (shown: readonly ShownAnnotation[]): number => new Set(shown.map(keyOf)).size;

/** What the knowledge file is written in. */
const KNOWLEDGE = 'en';

/**
 * What the popup lists: each person, organization and statistic once, in the order of first appearance, with
 * how often it stands in the page. `language` is the page's own, which tells how names are written that no knowledge
 * file lists.
 */
export function describeShown(
  shown: readonly ShownAnnotation[],
  { language: own }: { language: string | null },
): Pick<PageDescription, 'counts' | 'items'> {
  const counts: Record<Kind, number> = { person: 0, organization: 0, statistic: 0 };
  const items = new Map<string, ShownItem>();
  for (const one of shown) {
    const { id, annotation, passage } = one;
    const key = keyOf(one);
    const known = items.get(key);
    if (known) known.times += 1;
    else {
      const { kind, name, start, end, entity } = annotation;
      const language = entity === null ? own : KNOWLEDGE;
      counts[kind] += 1;
      items.set(key, { index: id, kind, name, language, text: passage.text.slice(start, end), times: 1 });
    }
  }
  return { counts, items: [...items.values()] };
}

/** How much of a passage stands beside each annotation in a listing, so that the words can be found again. Characters. */
const SURROUNDINGS = 32;

/** What the side panel lists and exports. */
export function listShown(shown: readonly ShownAnnotation[]): ShownWords[] {
  return shown.map(({ id, index, annotation, passage: { text } }) => ({
    id,
    index,
    annotation,
    exact: text.slice(annotation.start, annotation.end),
    prefix: text.slice(Math.max(0, annotation.start - SURROUNDINGS), annotation.start),
    suffix: text.slice(annotation.end, annotation.end + SURROUNDINGS),
  }));
}
