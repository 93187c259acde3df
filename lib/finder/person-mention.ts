/** One place where a person is named; offsets are UTF-16 units of the passage, tokens those of `ReadPassage`. */
export interface PersonMention {
  passage: number;
  start: number;
  end: number;
  firstToken: number;
  /** Exclusive. */
  endToken: number;
  /** Index into the article's persons: all mentions of one person share it. */
  person: number;
  mention: 'full' | 'short';
}

/** One person of the article, listed in knowledge or not. */
export interface ArticlePerson {
  /** The fullest form of the name, normalised. */
  name: string;
  /** The entity in knowledge, or null. */
  entity: string | null;
}

/** All persons that an article names. */
export interface ArticlePersons {
  persons: ArticlePerson[];
  /** Sorted by passage and start; none overlap. */
  mentions: PersonMention[];
}

/** A span that knowledge has linked already; finders of unlisted names build on it and never contradict it. */
export interface KnownMention {
  passage: number;
  start: number;
  end: number;
  kind: 'person' | 'organization';
  /** Null where two entities share the name. */
  entity: string | null;
  name: string;
  mention: 'full' | 'short';
}
