import type { Annotation, Kind } from '../../finder/annotation.ts';
import type { Card, QuotedWords } from '../card.ts';
import type { InstitutionKind } from './institution-kind.ts';

/** The article that a listing is about. */
export interface ListedArticle {
  url: string;
  title: string;
  /** BCP 47, or null where the page names no language. */
  language: string | null;
  /** YYYY-MM-DD, or null where the page states no date. */
  published: string | null;
}

/** An annotation as the page shows it. */
export interface ShownWords {
  /** By which the page finds it again. */
  id: number;
  /** Its place in the answer that `cards` belong to; see `Found`. */
  index: number;
  annotation: Annotation;
  /** The words in the page, and what stands directly before and after them in the same passage. */
  exact: string;
  prefix: string;
  suffix: string;
}

/** All that a page shows, with the cards it needs. */
export interface ShownArticle {
  article: ListedArticle;
  /** In reading order. */
  shown: ShownWords[];
  /** By entity id or annotation index, as in `Found`. */
  cards: Record<string, Card>;
}

interface ListedBase {
  /** The entity's id, or a key of its own for what no knowledge file lists. */
  key: string;
  kind: Kind;
  name: string;
  /** Whether a knowledge file lists it. */
  known: boolean;
  /** Where the page shows it, in reading order; never empty. */
  places: ShownWords[];
}

export interface Institution {
  name: string;
  /** As the knowledge file words it, in English; null where it is not known. */
  country: string | null;
  kind: InstitutionKind;
}

export interface ListedPerson extends ListedBase {
  kind: 'person';
  /** The article credits them with a statement, as an expert. */
  analyst: boolean;
  leader: boolean;
  /** On the article's date where knowledge has it, and else as the article says. */
  role: string | null;
  institution: Institution | null;
  /** Posts in government held by the article's date; null for somebody whom no knowledge file lists. */
  governmentPosts: string[] | null;
  quotes: QuotedWords[];
}

export interface ListedOrganization extends ListedBase {
  kind: 'organization';
  institution: Institution | null;
}

export interface ListedFigure extends ListedBase {
  kind: 'statistic';
  /** The article's words for it, those that bound it among them ("about 40 percent"), each wording once. */
  stated: string[];
  /** What a known statistic measures. */
  measures: string | null;
  /** Who the article credits, each once; empty where it credits nobody. */
  credited: string[];
}

export type Listed = ListedPerson | ListedOrganization | ListedFigure;
