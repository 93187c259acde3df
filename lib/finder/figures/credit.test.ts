import { describe, expect, test } from 'vitest';
import type { Annotation, Worded } from '../annotation.ts';
import { readPassage } from '../passage.ts';
import type { AttributedContent } from './around.ts';
import { creditFigures } from './credit.ts';
import { statedFigures } from './stated-figures.ts';

const sourcesIn = (text: string): (string | undefined)[] => {
  const passages = [readPassage(text)];
  return creditFigures(statedFigures(passages), { passages }).map(({ source }) => source?.text);
};

describe('who is credited with a figure', () => {
  test.each([
    ['Sales fell 5 percent, according to the port authority.', 'the port authority'],
    [
      'According to a freight study by Ana Ruiz, a lecturer in Leeds, 5 percent of ships waited.',
      'a freight study by Ana Ruiz',
    ],
    ['It costs $3 million, according to the “Long Haul” report they released.', 'the “Long Haul” report'],
    ['The bank estimates that prices rose 5 percent.', 'The bank'],
    ['The bank has also found that 5 percent of loans failed.', 'The bank'],
    ['Data from the ministry showed a rise of 5 percent.', 'Data from the ministry'],
    ['Customs records show Ruiz paid $30,000.', 'Customs records'],
    ['Prices rose 5 percent, the bank said.', 'the bank'],
    ['Ruiz and the port authority said prices rose 5 percent.', 'Ruiz and the port authority'],
    ['She left and the bank said prices rose 5 percent.', 'the bank'],
    ['“Prices rose 5 percent,” said Ana Ruiz, a lecturer.', 'Ana Ruiz'],
    ['As The Courier reported, prices rose 5 percent.', 'The Courier'],
    ['Ana Ruiz, a lecturer in Leeds, said prices rose 5 percent.', 'Ana Ruiz'],
    ['In the wake of a new poll showing 5 percent for the Greens, he left.', 'a new poll'],
    ['In the latest Courier poll she stands at 53 percent.', 'the latest Courier poll'],
    ['After the summer, the bank said, prices will rise 5 percent.', 'the bank'],
    ['That is $3 million more than the ministry had projected.', 'the ministry'],
    ['According to analysts at Harbor Bank the state could pay $3 million.', 'analysts at Harbor Bank'],
    ['According to Harbor Bank it may cost $3 million.', 'Harbor Bank'],
    ['It costs $3 million, according to a May survey of all the ports.', 'a May survey of all the ports'],
    ['If it rains, according to analysts at the bank the state must pay $3 million.', 'analysts at the bank'],
  ])('%s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });

  test.each([
    'Prices rose 5 percent.',
    'Prices are expected to rise 5 percent.',
    'Nearly 60 percent said they would go.',
    'The reported loss was $3 million.',
    'The show opened with $3 million in sales.',
  ])('%s: nobody', (text) => {
    expect(sourcesIn(text).every((source) => source === undefined)).toBe(true);
  });

  test('each figure of a sentence has the nearest source', () => {
    expect(
      sourcesIn('The bank said prices rose 5 percent, while the ministry reported a rise of 4 percent.'),
    ).toEqual(['The bank', 'the ministry']);
  });
});

describe('a source named behind a clause', () => {
  const before = 'Prices rose 5 percent, according to analysts at Harbor Bank';

  test.each([
    `${before}, while the state could pay $3 million.`,
    `${before}, and the state could pay $3 million.`,
    `${before}; Ruritania could pay $3 million.`,
    `${before}, but $3 million was lost.`,
  ])('is none for the next one: %s', (text) => {
    expect(sourcesIn(text)).toEqual(['analysts at Harbor Bank', undefined]);
  });

  test.each([
    `${before}, and 4 percent in July.`,
    `${before}, which paid $3 million for it.`,
    'According to the bank, prices rose 5 percent, and the state could pay $3 million.',
  ])('is one for what belongs to the same: %s', (text) => {
    const [first, second] = sourcesIn(text);
    expect(second).toBe(first);
    expect(first).toMatch(/bank/i);
  });
});

describe('creditFigures', () => {
  const text = 'Ana Ruiz of the Port Institute was blunt. “Prices rose 5 percent. That is $3 million a day.”';
  const passages = [readPassage(text)];
  const worded = (words: string): Worded => {
    const start = text.indexOf(words);
    return { passage: 0, start, end: start + words.length, text: words };
  };
  const named = (kind: 'person' | 'organization', words: string): Annotation => {
    const { passage, start, end } = worded(words);
    return {
      passage,
      start,
      end,
      kind,
      entity: null,
      name: words,
      why: { rule: 'quoted-as-source', words: [words], confidence: 'medium' },
    };
  };
  const quotation: AttributedContent = {
    ...worded(text.slice(text.indexOf('“'))),
    direct: true,
    person: 0,
    source: worded('Ana Ruiz'),
    cue: null,
  };

  test('a figure in a quotation is its speaker’s, with a link to the speaker', () => {
    const annotations = [
      named('organization', 'Port Institute'),
      named('person', 'Ana Ruiz'),
      ...statedFigures(passages),
    ];
    const figures = creditFigures(annotations, { passages, attributions: [quotation] }).slice(2);
    expect(figures.map(({ source }) => source)).toEqual([
      { ...worded('Ana Ruiz'), annotation: 1 },
      { ...worded('Ana Ruiz'), annotation: 1 },
    ]);
  });

  test('whom the speaker credits in turn is not credited by the article', () => {
    const nested = 'The bank told us more. “According to the port, prices rose 5 percent.”';
    const attribution: AttributedContent = {
      passage: 0,
      start: nested.indexOf('“'),
      end: nested.length,
      direct: true,
      person: null,
      source: { passage: 0, start: 0, end: 8, text: 'The bank' },
      cue: null,
    };
    const own = [readPassage(nested)];
    const [figure] = creditFigures(statedFigures(own), { passages: own, attributions: [attribution] });
    expect(figure?.source?.text).toBe('The bank');
  });

  test('reported speech credits; what somebody favours does not', () => {
    const favoured = 'Officers favored a rise of 5 percent.';
    const own = [readPassage(favoured)];
    const content = (cue: string): AttributedContent => ({
      passage: 0,
      start: 17,
      end: favoured.length,
      direct: false,
      person: null,
      source: { passage: 0, start: 0, end: 8, text: 'Officers' },
      cue: { passage: 0, start: 9, end: 16, text: cue },
    });
    const sourceBy = (cue: string) =>
      creditFigures(statedFigures(own), { passages: own, attributions: [content(cue)] })[0]?.source?.text;
    expect([sourceBy('favored'), sourceBy('claimed')]).toEqual([undefined, 'Officers']);
  });

  test('without words for the source, the person’s first mention stands for it', () => {
    const persons = {
      persons: [{ name: 'Ana Ruiz', entity: null }],
      mentions: [
        { passage: 0, start: 0, end: 8, firstToken: 0, endToken: 2, person: 0, mention: 'full' as const },
      ],
    };
    const attributions = [{ ...quotation, source: null }];
    const [figure] = creditFigures(statedFigures(passages), { passages, attributions, persons });
    expect(figure?.source).toEqual(worded('Ana Ruiz'));
  });

  test('names are passed through as they are', () => {
    const annotations = [named('person', 'Ana Ruiz')];
    expect(creditFigures(annotations, { passages })).toEqual(annotations);
  });
});
