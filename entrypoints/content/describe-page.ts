import type { ShownWords } from '../../lib/cards/listing/listing.ts';
import type { PageDescription, ShownItem } from '../../lib/extension/messages.ts';
import type { Kind } from '../../lib/finder/annotation.ts';
import type { ShownAnnotation } from '../../lib/page/shown.ts';

/**
 * What the popup lists: each person, organization and statistic once, in the order of first appearance, with
 * how often it stands in the page.
 */
export function describeShown(shown: readonly ShownAnnotation[]): Pick<PageDescription, 'counts' | 'items'> {
  const counts: Record<Kind, number> = { person: 0, organization: 0, statistic: 0 };
  const items = new Map<string, ShownItem>();
  for (const { id, annotation, passage } of shown) {
    counts[annotation.kind] += 1;
    const key = `${annotation.kind} ${annotation.entity ?? annotation.name}`;
    const known = items.get(key);
    if (known) known.times += 1;
    else {
      const text = passage.text.slice(annotation.start, annotation.end);
      items.set(key, { index: id, kind: annotation.kind, name: annotation.name, text, times: 1 });
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
