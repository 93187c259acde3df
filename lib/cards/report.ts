import type { EntityCard } from './card.ts';

/** The words of a report, in the reader's language. */
export interface ReportWords {
  /** "Mistake in people/ada-example". */
  subject: (id: string) => string;
  /** "Entry: Ada Example (people/ada-example), checked 2026-11-01" */
  entry: (of: { id: string; name: string; checked: string }) => string;
  version: (version: string) => string;
  article: (address: string) => string;
  inArticle: (words: string) => string;
  /** What the reader is to write. */
  wrong: string;
}

export interface Reported {
  version: string;
  /** The article's address. */
  article: string;
  /** The words in the article to which the card belongs; null on a card that the reader went on to. */
  exact: string | null;
  words: ReportWords;
}

type Entry = Pick<EntityCard, 'id' | 'name' | 'checked'>;

/** A report of a mistake as plain text, to be finished by the reader, who sees all of it before anybody else does. */
export function reportText(card: Entry, { article, exact, ...reported }: Reported): string {
  const { words } = reported;
  return [
    ...about(card, reported),
    ...(/^https?:/.test(article) ? [words.article(article)] : []),
    ...(exact ? [words.inArticle(exact.replace(/\s+/g, ' '))] : []),
    '',
    words.wrong,
    '',
  ].join('\n');
}

/**
 * Where a click leads that reports a mistake to an address: `mailto:…`, or a page with a form for issues that takes
 * `title` and `body`. A mail is the reader's own until it is sent, so the whole report stands in it. A form's server
 * learns the address at once, so that one names the entry and not what the reader is reading.
 */
export function reportLink(address: string, card: Entry, reported: Reported): string {
  const { words } = reported;
  const subject = words.subject(card.id);
  if (address.startsWith('mailto:')) {
    // Mail has its own ends of lines.
    const body = reportText(card, reported).replaceAll('\n', '\r\n');
    return withFields(address, { subject, body });
  }
  const body = [...about(card, reported), '', words.wrong, ''].join('\n');
  return withFields(address, { title: subject, body });
}

function withFields(address: string, fields: Record<string, string>): string {
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${address}${address.includes('?') ? '&' : '?'}${query.join('&')}`;
}

const about = (card: Entry, { words, version }: Pick<Reported, 'words' | 'version'>): string[] => [
  words.entry(card),
  words.version(version),
];
