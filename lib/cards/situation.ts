import type { Annotation } from '../finder/annotation.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { Wording } from './wording.ts';

/** What a card has to know besides its entity. Dates are YYYY-MM-DD. */
export interface Situation {
  knowledge: { entity(id: string): Entity | undefined };
  /** When the article was published, or null where it does not say. */
  articleDate: string | null;
  today: string;
  /** All annotations of the article. */
  annotations: readonly Annotation[];
  /** The article's passages, for its own words. */
  passages: readonly string[];
  /** The reader's language; English where it is not given. */
  wording?: Wording;
}

/** The date for which a card says what held: the article's, or today's where the article has none. */
export const dateThen = ({ articleDate, today }: Pick<Situation, 'articleDate' | 'today'>): string =>
  articleDate ?? today;
