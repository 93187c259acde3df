import type {
  CardSource,
  EntityCard,
  OrganizationCard,
  PersonCard,
  Statement,
  StatisticCard,
} from './card.ts';

/** The article in which a card was read. */
export interface CitedArticle {
  url: string;
  title: string;
  /** YYYY-MM-DD, or null where the page states no date. */
  published: string | null;
}

/** The words between what is cited, in the reader's language. */
export interface CitationWords {
  now: string;
  lastKnown: string;
  /** "In this article: a professor of law". */
  inArticle: (role: string) => string;
  asOf: (date: string) => string;
  compiledBy: (who: string) => string;
  sources: string;
  stateMedia: string;
  noDate: string;
  /** "Read in: “A title”, 2024-05-16. https://…" */
  readIn: (article: string) => string;
  /** "Newsgloss entry people/ada-example, checked 2026-11-01. Accessed 2026-11-26." */
  entry: (of: { id: string; checked: string; accessed: string }) => string;
}

interface Cited {
  article: CitedArticle;
  /** The reader's day, YYYY-MM-DD. */
  accessed: string;
  words: CitationWords;
}

/** One line with the numbers of its sources, or none, into the card's `sources`. */
interface Line {
  text: string;
  sources: readonly number[];
}

/**
 * A card's entry as a plain-text citation: what is claimed, the sources of that and of nothing else, the article in
 * which it was read, the entry, and the day. Dates are YYYY-MM-DD in every language. See docs/citations.md.
 */
export function citationOf(card: EntityCard, { article, accessed, words }: Cited): string {
  const lines = linesOf(card, words);
  const cited = [...new Set(lines.flatMap(({ sources }) => sources))];
  const numbers = cited.length > 0 ? cited : card.sources.map((_, index) => index + 1);
  const place = readInWeb(article);
  return [
    ...lines.map((line) => numbered(line, numbers)),
    words.sources,
    ...numbers.map((number, index) => `[${index + 1}] ${sourceText(card.sources[number - 1]!, words)}`),
    ...(place ? [words.readIn(place)] : []),
    words.entry({ id: card.id, checked: card.checked, accessed }),
    '',
  ].join('\n');
}

function linesOf(card: EntityCard, words: CitationWords): Line[] {
  switch (card.kind) {
    case 'person':
      return personLines(card, words);
    case 'organization':
      return organizationLines(card, words);
    case 'statistic':
      return statisticLines(card, words);
  }
}

function personLines({ name, roleThen, roleInArticle, roleNow }: PersonCard, words: CitationWords): Line[] {
  const [first, ...rest] = [
    ...(roleThen ? [stated(roleThen, words)] : []),
    ...(!roleThen && roleInArticle ? [{ text: words.inArticle(roleInArticle), sources: [] }] : []),
    ...(roleNow ? [stated(roleNow, words, `${roleNow.stale ? words.lastKnown : words.now}: `)] : []),
  ];
  return [{ text: first ? `${name}. ${first.text}` : name, sources: first?.sources ?? [] }, ...rest];
}

function organizationLines({ name, type, country, about }: OrganizationCard, words: CitationWords): Line[] {
  const kind = [type, country].filter((part) => part !== null).join(', ');
  return [
    { text: `${name}. ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, sources: [] },
    ...about.map((statement) => stated(statement, words)),
  ];
}

/** The value is its origin's; a point of the series stands in for it where the card has none. */
function statisticLines(
  { name, measures, value, origin, trend, latest }: StatisticCard,
  words: CitationWords,
): Line[] {
  const point = trend?.points.find(({ articles }) => articles);
  const shown = value ?? point ?? latest;
  const sources = [...(origin?.sources ?? []), ...((point ?? (value ? null : latest))?.sources ?? [])];
  const by = trend?.compiler ?? origin?.by.map((one) => one.name).join(', ');
  return [
    { text: shown ? `${name}: ${shown.text}, ${shown.period}` : name, sources },
    { text: measures, sources: [] },
    ...(by ? [{ text: words.compiledBy(withoutStop(by)), sources: [] }] : []),
    ...(!by && origin ? [{ text: origin.text, sources: [] }] : []),
  ];
}

function stated({ text, from, until, asOf, sources }: Statement, words: CitationWords, before = ''): Line {
  const time = until ? `${from ?? ''}–${until}` : words.asOf(asOf);
  return { text: `${before}${withoutStop(text)} (${time})`, sources };
}

const withoutStop = (text: string): string => text.replace(/[.。]$/, '');

/** "Ada Example. Fellow (as of 2024) [1, 2]." */
function numbered({ text, sources }: Line, numbers: readonly number[]): string {
  const own = sources.map((number) => numbers.indexOf(number) + 1);
  return `${withoutStop(text)}${own.length > 0 ? ` [${[...new Set(own)].join(', ')}]` : ''}.`;
}

function sourceText({ publisher, stateMedia, title, date, url }: CardSource, words: CitationWords): string {
  const who = stateMedia ? `${publisher} (${words.stateMedia})` : publisher;
  return `${who}, “${title}”, ${date ?? words.noDate}. ${url}`;
}

/** Null for a page that is not on the web: its address means nothing to anybody else. */
function readInWeb({ url, title, published }: CitedArticle): string | null {
  if (!/^https?:/.test(url)) return null;
  const what = [title.trim() ? `“${title.replace(/\s+/g, ' ').trim()}”` : '', published ?? ''];
  const named = what.filter((part) => part !== '').join(', ');
  return named ? `${named}. ${url}` : url;
}
