import type { Source } from '../knowledge/schema.ts';
import type { CardSource } from './card.ts';

type Sources = Readonly<Record<string, Source>>;

/** Numbers a card's sources in the order in which its sentences cite them. */
export interface Footnotes {
  /**
   * The numbers of these sources, 1 for the first cited. Keys that name no source are left out. `from` is where
   * the keys are listed, if not in the card's own entry; a page cited from two entries has one number.
   */
  cite(keys: readonly string[], from?: Sources): number[];
  /** Only what was cited, in the order of the numbers. */
  readonly sources: CardSource[];
}

export function createFootnotes(own: Sources): Footnotes {
  const cited: Source[] = [];
  const numberOf = (source: Source, isOwn: boolean): number => {
    const known = cited.findIndex((one) => one === source || (!isOwn && one.url === source.url));
    return known < 0 ? cited.push(source) : known + 1;
  };
  return {
    cite: (keys, from = own) =>
      keys.flatMap((key) => (Object.hasOwn(from, key) ? numberOf(from[key]!, from === own) : [])),
    get sources() {
      return cited.map(cardSource);
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
