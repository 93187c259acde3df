import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportCsv } from './export-csv.ts';
import { exportMarkdown, type MarkdownWords } from './export-markdown.ts';
import { exportWebAnnotations } from './export-web-annotation.ts';
import { exampleArticle as article, examplePersonCard, exampleShown } from './listing/example-listing.ts';
import { listArticle } from './listing/list-article.ts';

const ada = examplePersonCard({
  quotes: [
    { text: 'The tide\nturns', direct: true, passage: 0, start: 30, end: 44 },
    { text: 'that *nobody* sails', direct: false, passage: 0, start: 50, end: 69 },
  ],
});
const shown = [
  exampleShown('Ada Example', { entity: ada.id, analyst: true }),
  exampleShown('42 percent', {
    index: 1,
    kind: 'statistic',
    quantity: { amount: 42, unit: 'percent' },
    source: { text: 'the port', passage: 0, start: 120, end: 128 },
  }),
  exampleShown('7 "tall" ships, all told', { index: 2, kind: 'statistic' }),
  exampleShown('Ms. Example', { index: 3, entity: ada.id, name: 'Ada Example' }),
];
const listed = listArticle({ shown, cards: { [ada.id]: ada } });

const words: MarkdownWords = {
  analysts: 'Analysts',
  otherPeople: 'Other people',
  institutions: 'Institutions',
  figures: 'Figures',
  reported: 'reported speech',
  noSource: 'no source named',
  creditedTo: (who) => `credited to ${who}`,
};

/** Reads RFC 4180. */
function parseCsv(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('Markdown', () => {
  const markdown = exportMarkdown({ article, listed, words });

  test('tells who speaks, what they say, and who each figure comes from', () => {
    expect(markdown).toBe(`# The harbor at night

2024-05-15 · <https://news.example/2024/harbor>

## Analysts

- **Ada Example**: Senior fellow at the Example Institute.
  - The tide turns
  - that \\*nobody\\* sails *(reported speech)*

## Figures

- **42 percent**: credited to the port
- **7 "tall" ships, all told**: no source named
`);
  });

  test('takes nothing from the page for markup', () => {
    const title = '# [x](javascript:alert) <img src=x> &lt;b&gt;';
    const [first] = exportMarkdown({ article: { ...article, title }, listed: [], words }).split('\n');
    expect(first).toBe('# \\# \\[x\\](javascript:alert) \\<img src=x\\> \\&lt;b\\&gt;');
  });
});

describe('CSV', () => {
  const rows = parseCsv(exportCsv({ article, listed }).slice(1));

  test('has a row for each place in reading order', () => {
    const column = (name: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(name)]);
    expect(column('words')).toEqual(['Ada Example', '42 percent', '7 "tall" ships, all told', 'Ms. Example']);
    expect(column('credited_to')).toEqual(['', 'the port', '', '']);
    expect(column('value')).toEqual(['', '42 percent', '', '']);
    expect(column('analyst')).toEqual(['yes', '', '', 'yes']);
    expect(column('start')).toEqual(['0', '100', '200', '300']);
  });

  test('whatever the words, there are as many cells in each row, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (exact) => {
        const hostile = listArticle({ shown: [exampleShown(exact)], cards: {} });
        const [header, row] = parseCsv(exportCsv({ article, listed: hostile }).slice(1));
        expect(row).toHaveLength(header!.length);
        expect(row?.[2]).toBe(/^[=+\-@\t\r]/.test(exact) ? `'${exact}` : exact);
      }),
    );
  });
});

describe('Web Annotation', () => {
  let ids = 0;
  const page = JSON.parse(
    exportWebAnnotations({
      article,
      listed,
      created: '2026-11-24T12:00:00Z',
      newId: () => `urn:uuid:${++ids}`,
    }),
  );

  test('is a page of annotations, each with an id of its own and the words it stands on', () => {
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
    });
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(4);
    expect(page.items[1]).toMatchObject({
      type: 'Annotation',
      created: '2026-11-24T12:00:00Z',
      target: {
        source: { id: article.url, language: 'en' },
        selector: { type: 'TextQuoteSelector', exact: '42 percent', prefix: 'before ', suffix: ' after' },
      },
    });
  });

  test('says who or what the words stand for, and what is known of it', () => {
    const values = page.items.map(({ body }: { body: { value: string }[] }) =>
      body.map(({ value }) => value),
    );
    expect(values[0]).toEqual(['Ada Example', 'person', 'Senior fellow at the Example Institute.']);
    expect(values[1]).toEqual(['42 percent', 'statistic', '42 percent', 'Credited to the port']);
  });
});
