/** What a card says: plain data, made by `cardFor`, drawn by `components/`. */

export interface CardSource {
  title: string;
  publisher: string;
  url: string;
  date: string | null;
  tier: string;
  stateMedia: boolean;
}

/** One sentence of a card with its footnotes: 1-based numbers into the card's `sources`. */
export interface Statement {
  text: string;
  about: string;
  /** Who says so, for legal facts and designations. */
  saidBy: string | null;
  from: string | null;
  until: string | null;
  asOf: string;
  /** Past its expiry: shown with "as of". */
  stale: boolean;
  sources: number[];
}

interface CardBase {
  id: string;
  name: string;
  /** Latest date on which an editor checked the entry. */
  checked: string;
  sources: CardSource[];
  disagreements: { about: string; says: { text: string; sources: number[] }[] }[];
}

export interface LinkedOrganization {
  id: string;
  name: string;
  /** One line on what it is. */
  gloss: string;
}

/** Words that the article attributes to somebody; offsets as in `Span`. */
export interface QuotedWords {
  text: string;
  direct: boolean;
  passage: number;
  start: number;
  end: number;
}

export interface PersonCard extends CardBase {
  kind: 'person';
  leader: boolean;
  nativeNames: { text: string; language: string }[];
  /** What they were on the article's date (or are today, where the article has no date). */
  roleThen: Statement | null;
  /** What the article itself calls them: "a professor of law at Harbor University". */
  roleInArticle: string | null;
  /** What they are now, only where it differs. */
  roleNow: Statement | null;
  organizations: LinkedOrganization[];
  /** Fields of expertise. */
  field: Statement | null;
  /** Service, funding, designations and other matters that held by the article's date. */
  notes: Statement[];
  /** What came after the article. */
  since: Statement[];
  past: Statement[];
  /** What this article attributes to them, in its order. */
  quotes: QuotedWords[];
}

export interface OrganizationCard extends CardBase {
  kind: 'organization';
  type: string;
  country: string | null;
  alsoCalled: string[];
  partOf: LinkedOrganization | null;
  about: Statement[];
  notes: Statement[];
  since: Statement[];
  /** People of this organization who have cards in this article. */
  people: { id: string; name: string }[];
}

export interface TrendPoint {
  /** In words: "May 2024". */
  period: string;
  /** The middle of the period, in years. */
  time: number;
  value: number;
  upTo: number | null;
  /** Value in words: "$240 billion". */
  text: string;
  /** How firm the value is, where that is less than final. */
  status: 'estimate' | 'provisional' | 'revised' | null;
  /** What the source adds to it, in its words. */
  remark: string | null;
  sources: number[];
  /** The point that the article's sentence speaks of. */
  articles: boolean;
}

export interface Trend {
  label: string;
  definition: string;
  compiler: string;
  unit: string;
  points: TrendPoint[];
  breaks: string[];
  /** The whole trend in one sentence, for those who do not see the chart. */
  summary: string;
}

/** What a value comes to beside something known: "about 1.3 percent of China’s GDP in 2023". */
export interface Perspective {
  /** A part of it, a multiple of it, an amount for each person, or a rate beside it. */
  as: 'share' | 'times' | 'per-person' | 'beside';
  /** The value is no amount of one year, the reference is. */
  ofOneYear: boolean;
  /** In words: "1.3 percent", "2.8 times", "$330"; of a rate beside, its own value. */
  amount: string;
  /** What it is held against, as it stands after "of": "China’s GDP". */
  reference: string;
  /** The reference's period, in words; it may be another than the value's. */
  period: string;
  /** The value that was compared, where it is not the statistic's own value. */
  of: { text: string; period: string } | null;
  sources: number[];
}

export interface StatisticCard extends CardBase {
  kind: 'statistic';
  type: string;
  measures: string;
  /** Value as its origin states it, with its period. */
  value: { text: string; period: string } | null;
  /** The figure as the article words it, which may round; each wording once. */
  inArticle: string[];
  perspectives: Perspective[];
  origin: { text: string; sources: number[]; by: { id: string; name: string }[] } | null;
  trend: Trend | null;
  latest: { text: string; period: string; sources: number[] } | null;
  notes: Statement[];
  since: Statement[];
  caveats: string[];
  misquoted: string[];
  notSameAs: { id: string | null; text: string }[];
}

/** Two or more entities that fit the words equally: all are shown, none is chosen. */
export interface CandidatesCard {
  kind: 'candidates';
  id: string;
  /** The article's words. */
  name: string;
  candidates: { id: string; name: string; gloss: string }[];
}

/** Somebody whom no knowledge file lists, in the article's own words. */
export interface UnlistedPersonCard {
  kind: 'unlisted-person';
  id: string;
  name: string;
  role: string | null;
  organization: { text: string; id: string | null } | null;
  quotes: QuotedWords[];
}

/** A figure that no knowledge file lists, in the article's own words. */
export interface UnlistedFigureCard {
  kind: 'unlisted-figure';
  id: string;
  name: string;
  /** The value in plain words. */
  value: string;
  comparator: string | null;
  base: string | null;
  period: string | null;
  /** Who is credited, with the key of their card. */
  source: { text: string; id: string | null } | null;
}

/** The card of one entity of knowledge. */
export type EntityCard = PersonCard | OrganizationCard | StatisticCard;

export type Card = EntityCard | CandidatesCard | UnlistedPersonCard | UnlistedFigureCard;
