import type { Source } from '../knowledge/schema.ts';
import type { CardSource } from './card.ts';

/** Numbers a card's sources in the order in which its sentences cite them. */
export interface Footnotes {
  /** The numbers of these sources, 1 for the first cited. Keys that name no source are left out. */
  cite(keys: readonly string[]): number[];
  /** Only what was cited, in the order of the numbers. */
  readonly sources: CardSource[];
}

export function createFootnotes(sources: Readonly<Record<string, Source>>): Footnotes {
  const cited = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = cited.get(key) ?? cited.size + 1;
    cited.set(key, known);
    return known;
  };
  return {
    cite: (keys) => keys.filter((key) => Object.hasOwn(sources, key)).map(numberOf),
    get sources() {
      return [...cited.keys()].map((key) => cardSource(sources[key]!));
    },
  };
}

const cardSource = ({ title, publisher, url, date, tier, stateMedia }: Source): CardSource => ({
  title,
  publisher,
  url,
  date,
  tier,
  stateMedia: stateMedia ?? false,
});
