/** Offsets are UTF-16 code units of one passage, `end` exclusive. */
export interface Span {
  passage: number;
  start: number;
  end: number;
}

export type Kind = 'person' | 'organization' | 'statistic';

/** Why a match was made, for the card and for tests. */
export interface Why {
  rule:
    | 'full-name'
    | 'full-name-with-context'
    | 'short-name-after-full'
    /** A short name that news uses of one person only: "Putin". */
    | 'short-name-alone'
    | 'short-name-with-context'
    | 'acronym-with-context'
    | 'shared-name'
    | 'value-with-context'
    | 'phrase-with-context'
    | 'quoted-as-source'
    | 'stated-figure';
  /** The words of the article that made the match, the matched words first. */
  words: string[];
  confidence: 'high' | 'medium';
}

/** Words of the article, with where they stand. */
export interface Worded extends Span {
  text: string;
}

export interface Quote extends Span {
  /** True for words between quotation marks, false for reported speech. */
  direct: boolean;
}

/** A number with its unit in normalised form. */
export interface Quantity {
  /** Absolute amount; percentages stay as written (89). */
  amount: number;
  /** The upper end, where the text gives a range. */
  upTo?: number;
  /** `percent`, `percentage_point`, an ISO 4217 code, `count`, `times`, or a UCUM code. */
  unit: string;
  comparator?: 'over' | 'under' | 'about' | 'at-least' | 'at-most' | 'nearly';
  /** What is counted or what it is a share of, as the article words it: "of the imports". */
  base?: Worded;
  /** What it is counted by: "a month", "per 100,000 people". */
  per?: Worded;
  /** The period that the article states for it. */
  period?: Worded;
}

/** Who the text credits with a figure. */
export interface CreditedSource extends Worded {
  /** Index into the annotations returned together, where the source is a person or organization found there. */
  annotation?: number;
}

/** A span of a passage with a kind, what it was linked to, and why. */
export interface Annotation extends Span {
  kind: Kind;
  /** The entity's id, or null for one that no pack knows and for a name that two entities share. */
  entity: string | null;
  /** The full name that the mention stands for, also on short mentions. */
  name: string;
  why: Why;
  /** A full mention introduces; a short one ("Ms. Sun") follows. Absent for statistics. */
  mention?: 'full' | 'short';
  /** The article credits this person with a statement. */
  isSource?: boolean;
  /** ... and does so as an expert. */
  analyst?: boolean;
  role?: Worded;
  organization?: Worded & { entity?: string | null };
  /** On the full mention: all that the article attributes to the person. */
  quotes?: Quote[];
  quantity?: Quantity;
  source?: CreditedSource;
  /** Where two entities fit equally: both, and `entity` is null. */
  candidates?: string[];
}
