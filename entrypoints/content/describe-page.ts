import type { PageDescription, ShownItem } from '../../lib/extension/messages.ts';
import type { Annotation, Kind } from '../../lib/finder/annotation.ts';

/**
 * What the popup lists: each person, organization and statistic once, in the order of first appearance, with
 * how often it stands in the page. `shown` holds, for each shown annotation, its index and its words.
 */
export function describeShown(
  shown: readonly { index: number; annotation: Annotation; text: string }[],
): Pick<PageDescription, 'counts' | 'items'> {
  const counts: Record<Kind, number> = { person: 0, organization: 0, statistic: 0 };
  const items = new Map<string, ShownItem>();
  for (const { index, annotation, text } of shown) {
    counts[annotation.kind] += 1;
    const key = `${annotation.kind} ${annotation.entity ?? annotation.name}`;
    const known = items.get(key);
    if (known) known.times += 1;
    else items.set(key, { index, kind: annotation.kind, name: annotation.name, text, times: 1 });
  }
  return { counts, items: [...items.values()] };
}
