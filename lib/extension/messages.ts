import * as v from 'valibot';
import type { Card } from '../cards/card.ts';
import type { ShownArticle } from '../cards/listing/listing.ts';
import type { Annotation, Kind } from '../finder/annotation.ts';

/**
 * Every message of the extension: its name, what it carries and what comes back. What a page's script sends is
 * validated on arrival, because it could be of an older version or hostile; replies are typed by this map.
 */
const ArticleMessage = v.object({
  url: v.pipe(v.string(), v.maxLength(100_000)),
  title: v.string(),
  language: v.nullable(v.string()),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  passages: v.array(v.string()),
});

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What messages to the background carry. */
export const toBackground = {
  /** The page asks for the annotations of its article. */
  annotate: v.object({ article: ArticleMessage }),
  /** The page says how many people, institutions and figures it shows, for the badge; null when it shows none because it is off. */
  shown: v.object({ count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
};

/** What messages to a page carry. */
export const toPage = {
  /** The popup asks what the page shows. */
  describe: v.object({}),
  /** The popup asks to scroll to an annotation and pulse it. */
  jump: v.object({ index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** The side panel asks for all that the page shows, with the cards. */
  list: v.object({}),
  /** The side panel asks to scroll to words of a passage, which need not be annotated. */
  jumpToWords: v.object({ passage: Offset, start: Offset, end: Offset }),
  /** The reader goes by keyboard to the next or previous annotation. */
  step: v.object({ direction: v.picklist(['next', 'previous']) }),
  /** The reader changed the settings: the page reads them again. */
  settingsChanged: v.object({}),
  /** The reader asks to annotate a page that was not taken for an article. */
  annotateAnyway: v.object({}),
};

/** The annotations of an article with the cards they need, organizations one step away included. */
export interface Found {
  annotations: Annotation[];
  /** Cards by annotation index where they belong to one annotation, and by entity id otherwise. */
  cards: Record<string, Card>;
}

/** One line of the popup's list. */
export interface ShownItem {
  /** Index into the annotations that the page holds. */
  index: number;
  kind: Kind;
  name: string;
  /** The name's language (BCP 47), or null where it is the page's own, which names none. */
  language: string | null;
  /** The words in the page. */
  text: string;
  /** How often the same entity is named. */
  times: number;
}

/** How things stand in a page. */
export interface PageDescription {
  state: 'off' | 'no-article' | 'working' | 'annotated' | 'failed';
  title: string;
  /** How many there are of each kind, however often the page names them. */
  counts: Record<Kind, number>;
  items: ShownItem[];
}

interface Replies {
  annotate: Found;
  shown: null;
  describe: PageDescription;
  jump: null;
  step: null;
  list: ShownArticle | null;
  jumpToWords: null;
  settingsChanged: null;
  annotateAnyway: null;
}

export type ToBackground = typeof toBackground;
export type ToPage = typeof toPage;
export type Carried<Map, Name extends keyof Map> = Map[Name] extends v.GenericSchema
  ? v.InferOutput<Map[Name]>
  : never;
export type Reply<Name> = Name extends keyof Replies ? Replies[Name] : never;
