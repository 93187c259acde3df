import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../attribution.ts';
import { attribute } from './attribute.ts';
import { exampleArticle } from './example-article.ts';

/** "Jane Roe: words", for each thing said by somebody; "?: words" where no person says it. */
function said(texts: string | string[], only: 'direct' | 'reported' = 'direct', names?: string[]): string[] {
  const list = typeof texts === 'string' ? [texts] : texts;
  const { passages, quotations, persons } = exampleArticle(list, names);
  const words = ({ passage, start, end }: Attribution): string => list[passage]?.slice(start, end) ?? '';
  const name = ({ person }: Attribution): string =>
    person === null ? '?' : (persons.persons[person]?.name ?? '');
  return attribute(passages, quotations, persons)
    .filter(({ direct }) => direct === (only === 'direct'))
    .map((one) => `${name(one)}: ${words(one)}`);
}

describe('a quotation and its speaker', () => {
  test.each([
    ['speaker, then verb', '“The dam will hold,” Jane Roe said.'],
    ['verb, then speaker', '“The dam will hold,” said Jane Roe, a hydrologist at Harbor University.'],
    ['the role before the name', '“The dam will hold,” said former dam inspector Jane Roe.'],
    [
      'a role with an institution before the name',
      '“The dam will hold,” said Harbor University hydrologist Jane Roe.',
    ],
    ['the role between name and verb', '“The dam will hold,” Jane Roe, a hydrologist in Dover, said.'],
    [
      'a clause between name and verb',
      '“The dam will hold,” Jane Roe, who inspected it in May, told reporters.',
    ],
    ['brackets between name and verb', '“The dam will hold,” Jane Roe (D-Ohio) said.'],
    ['first the speaker', 'Jane Roe said, “The dam will hold.”'],
    ['first the speaker, with a colon', 'Jane Roe put it this way on Monday: “The dam will hold.”'],
    ['first the speaker and the role', 'Jane Roe, a hydrologist, said: “The dam will hold.”'],
    ['an adverb and an auxiliary between', 'Jane Roe has also repeatedly warned that “the dam will hold.”'],
    ['a day between', 'Jane Roe on Monday said “the dam will hold.”'],
    ['according to', '“The dam will hold,” according to Jane Roe, a hydrologist.'],
    ['of an institution', '“The dam will hold,” Jane Roe of the Harbor Institute noted.'],
    ['a label with a role', 'Jane Roe, hydrologist: “The dam will hold.”'],
    ['a signature', '“The dam will hold.” — Jane Roe'],
    ['a verb that no list has', '“The dam will hold!” Jane Roe guffawed.'],
    ['a verb between two parts', 'The dam, Jane Roe said, was safe: “The dam will hold.”'],
    ['words inside a sentence', 'Jane Roe called the dam “a very sound piece of work” on Monday.'],
    ['a sentence before it that is about the speaker', 'Jane Roe was blunt. “The dam will hold.”'],
    ['a question', '“Will the dam hold?” Jane Roe asked.'],
    ['after another verb', 'Jane Roe shrugged and said, “The dam will hold.”'],
    ['with no verb of its own', 'Jane Roe smiled, adding, “The dam will hold.”'],
  ])('%s', (_, text) => {
    const [quotation, ...more] = said(text);
    expect(more).toEqual([]);
    expect(quotation).toMatch(/^Jane Roe: “/);
  });

  test('a transcript’s capitals', () => {
    expect(said('ROE: “The dam will hold.”', 'direct', ['Jane ROE'])).toEqual([
      'Jane ROE: “The dam will hold.”',
    ]);
  });

  test('split: both parts are the speaker’s', () => {
    expect(said('“The dam,” said Jane Roe, “will hold for a century.”')).toEqual([
      'Jane Roe: “The dam,”',
      'Jane Roe: “will hold for a century.”',
    ]);
    expect(said('“If the dam holds,” said Jane Roe, a hydrologist, “we are safe.”')).toEqual([
      'Jane Roe: “If the dam holds,”',
      'Jane Roe: “we are safe.”',
    ]);
  });

  test('trailing: what follows in the paragraph is the same speaker’s', () => {
    expect(said('“The dam will hold,” Jane Roe said. “I am sure of it.”')).toEqual([
      'Jane Roe: “The dam will hold,”',
      'Jane Roe: “I am sure of it.”',
    ]);
  });

  test('two speakers in one paragraph', () => {
    expect(said('“The dam will hold,” said Jane Roe. “It will not last,” said John Doe.')).toEqual([
      'Jane Roe: “The dam will hold,”',
      'John Doe: “It will not last,”',
    ]);
  });

  test('two who said it together', () => {
    expect(said('“The dam will hold,” Jane Roe and John Doe said in a statement.')).toEqual([
      'Jane Roe: “The dam will hold,”',
      'John Doe: “The dam will hold,”',
    ]);
  });

  test.each([
    ['a paragraph that ends with a colon', ['Jane Roe released a statement:', '“The dam will hold.”']],
    [
      'a quotation left open',
      ['“The dam will hold,” Jane Roe said. “I am sure.', '“It was built for this.”'],
    ],
    ['a speaker who goes on', ['“The dam will hold,” Jane Roe said.', '“I am sure of it.”']],
  ])('from one paragraph to the next: %s', (_, texts) => {
    expect(said(texts).at(-1)).toMatch(/^Jane Roe: /);
  });
});

describe('pronouns and descriptions', () => {
  test.each([
    ['he', ['John Doe inspected the dam.', '“The dam will hold,” he said.'], 'John Doe'],
    [
      'she, though a man was named last',
      ['Ms. Roe built the dam. Mr. Doe runs it.', '“The dam will hold,” she said.'],
      'Jane Roe',
    ],
    [
      'the economist',
      ['Jane Roe, an economist, met John Doe, a farmer.', '“The dam will hold,” the economist said.'],
      'Jane Roe',
    ],
    ['in the same sentence', ['John Doe went to Dover, where he said: “The dam will hold.”'], 'John Doe'],
  ])('%s', (_, texts, name) => {
    expect(said(texts).at(-1)).toMatch(new RegExp(`^${name}: `));
  });

  test.each([
    ['a spokesman for a person', '“The dam will hold,” said a spokesman for Jane Roe.'],
    ['a person’s lawyer', '“The dam will hold,” Jane Roe’s lawyer said.'],
    ['officials', 'Jane Roe left. “The dam will hold,” officials said.'],
    ['one engineer', 'Jane Roe said no. “The dam will hold,” said one engineer, who knows the plans.'],
    ['those who live there', 'Jane Roe left. “The dam will hold,” said those who live there.'],
  ])('nobody’s words but %s', (_, text) => {
    expect(said(text)).toEqual(['?: “The dam will hold,”']);
  });
});

describe('reported speech', () => {
  test.each([
    ['that', 'Jane Roe said that the dam would hold.', 'that the dam would hold'],
    ['no that', 'Jane Roe believes the dam will hold.', 'the dam will hold'],
    ['trailing', 'The dam will hold, Jane Roe said on Monday.', 'The dam will hold'],
    ['trailing, verb first', 'The dam will hold, said Jane Roe, a hydrologist.', 'The dam will hold'],
    ['according to, first', 'According to Jane Roe, a hydrologist, the dam will hold.', 'the dam will hold'],
    ['according to, last', 'The dam will hold, according to Jane Roe.', 'The dam will hold'],
    ['an analysis by', 'The dam will hold, according to a study of dams by Jane Roe.', 'The dam will hold'],
    [
      'a study led by',
      'A study led by Jane Roe, a hydrologist, found that the dam would hold.',
      'that the dam would hold',
    ],
    ['told somebody', 'Jane Roe told reporters in Dover that the dam would hold.', 'that the dam would hold'],
    ['her view that', 'Few share Jane Roe’s belief that the dam will hold.', 'that the dam will hold'],
    ['wants', 'Jane Roe wants to close the dam.', 'to close the dam'],
    ['criticism', 'Jane Roe criticized the plan to close the dam.', 'the plan to close the dam'],
    ['called for', 'Jane Roe called for a new dam.', 'a new dam'],
    ['passive', 'The plan for a dam was criticized by Jane Roe.', 'The plan for a dam'],
  ])('%s', (_, text, words) => {
    expect(said(text, 'reported')).toEqual([`Jane Roe: ${words}`]);
  });

  test.each([
    ['where and when it was said', '“The dam will hold,” Jane Roe said in Dover on Monday.'],
    ['what went with it', '“The dam will hold,” Jane Roe said, smiling at the crowd.'],
    ['no verb of saying', 'Jane Roe walked along the dam for an hour.'],
    ['a noun that looks like a verb', 'The United States of Jane Roe’s dreams filled the room.'],
    ['what was said of somebody', 'Jane Roe was criticized in the report.'],
  ])('none: %s', (_, text) => {
    expect(said(text, 'reported')).toEqual([]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Jane Roe',
    'Roe',
    'John Doe',
    'said',
    'says',
    'told',
    'that',
    'he',
    'the economist',
    'according to',
    'and',
    ',',
    '.',
    '“',
    '”',
    '"',
    '‘',
    '’',
    ':',
    '—',
    '(',
    ')',
    'who',
    'plan',
    'Monday',
    '\n',
    '\ud83d',
    '\udc4d',
    '\u0000',
    'dam',
  );

  test('spans lie inside their passages, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 4 }), (paragraphs) => {
        const texts = paragraphs.map((words) => words.join(' '));
        const { passages, quotations, persons } = exampleArticle(texts);
        let before = 0;
        for (const { passage, start, end } of attribute(passages, quotations, persons)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(texts[passage]?.length ?? 0);
          expect(passage * 10_000 + start).toBeGreaterThanOrEqual(before);
          before = passage * 10_000 + start;
        }
      }),
    );
  });

  test.each([
    ['one sentence without end', 'Jane Roe said he said the dam and '],
    ['quotations never closed', '“ Jane Roe said " he said ‘ '],
    ['labels', 'Roe: the dam\n'],
    ['commas', 'Jane Roe, a, '],
  ])('time grows with the text: %s', (_, piece) => {
    const time = (times: number): number => {
      const { passages, quotations, persons } = exampleArticle([piece.repeat(times)]);
      const start = performance.now();
      attribute(passages, quotations, persons);
      return performance.now() - start;
    };
    time(500);
    const short = Math.min(time(1000), time(1000), time(1000));
    const long = Math.min(time(4000), time(4000), time(4000));
    // Four times the text; eight times the time leaves room for a busy machine, and squares would give sixteen.
    expect(long).toBeLessThan(Math.max(8 * short, 20));
  });
});
