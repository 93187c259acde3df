/** What an import takes from a Wikidata item, whichever file it came in. Dates are as precise as Wikidata's. */
export interface WikidataItem {
  /** Q and digits. */
  id: string;
  kind: 'person' | 'organization';
  /** English label. */
  name: string;
  /** Names in other languages, by BCP 47 tag. */
  names: { text: string; language: string }[];
  /** Other English names. */
  aliases: string[];
  facts: WikidataFact[];
}

/** An office of a person, or the founding of an organization. */
export interface WikidataFact {
  about: 'office' | 'founding';
  /** The office's English label, or the item's id where the file does not hold the label. */
  label: string;
  from?: string | undefined;
  until?: string | undefined;
  references: WikidataReference[];
}

export interface WikidataReference {
  url: string;
  title?: string | undefined;
  /** When the source was written. */
  date?: string | undefined;
}

/** The file cannot be imported; the message is one line that says why. */
export class ImportError extends Error {
  override name = 'ImportError';
}
