import type { PersonMention } from '../person-mention.ts';

/** The words that name who said it, before anybody is looked for behind a pronoun or a description. */
export interface Source {
  /** Tokens of the name, pronoun or description, `end` exclusive. */
  first: number;
  end: number;
  kind: 'person' | 'pronoun' | 'description' | 'other';
  /** For `person`. */
  mention?: PersonMention;
  /** Who said it together with that person: "JOHN DOE and JANE ROE said". */
  also?: PersonMention;
  /** For `description`: the noun that it is about, "economist". */
  head?: string;
  /** First token of the whole phrase, with titles and what stands before the name. */
  from: number;
}
