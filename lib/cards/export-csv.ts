import type { Listed, ListedArticle, ShownWords } from './listing/listing.ts';
import { quantityText } from './listing/quantity-text.ts';

const COLUMNS = [
  'kind',
  'name',
  'words',
  'analyst',
  'role',
  'institution',
  'country',
  'value',
  'credited_to',
  'quotations',
  'passage',
  'start',
  'end',
  'entry',
  'article',
] as const;

/**
 * One row for each place in reading order, the columns named in the first row; RFC 4180 with a byte order mark,
 * without which spreadsheets misread names. Offsets are UTF-16 code units of the passage, passages count from 0.
 */
export function exportCsv({
  article,
  listed,
}: {
  article: ListedArticle;
  listed: readonly Listed[];
}): string {
  const places = listed.flatMap((one) => one.places.map((place) => ({ one, place })));
  places.sort(
    ({ place: { annotation: a } }, { place: { annotation: b } }) =>
      a.passage - b.passage || a.start - b.start,
  );
  const rows = places.map(({ one, place }) => Object.values(rowOf(one, place, article)));
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

type Row = Record<(typeof COLUMNS)[number], string | number>;

function rowOf(one: Listed, place: ShownWords, article: ListedArticle): Row {
  const { annotation, exact } = place;
  const person = one.kind === 'person' ? one : null;
  const first = place === one.places[0];
  return {
    kind: one.kind,
    name: one.name,
    words: exact,
    analyst: person ? (person.analyst ? 'yes' : 'no') : '',
    role: person?.role ?? '',
    institution: person?.institution?.name ?? '',
    country: (one.kind === 'statistic' ? null : one.institution?.country) ?? '',
    value: annotation.quantity ? quantityText(annotation.quantity) : '',
    credited_to: annotation.source?.text ?? '',
    quotations: first && person ? person.quotes.map(({ text }) => text).join('\n') : '',
    passage: annotation.passage,
    start: annotation.start,
    end: annotation.end,
    entry: annotation.entity ?? '',
    article: article.url,
  };
}

/** A text that a spreadsheet would run as a formula is led by an apostrophe, since the words are a stranger's. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
