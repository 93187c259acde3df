import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassage } from '../passage.ts';
import { creditFigures } from './credit.ts';
import { statedFigures } from './stated-figures.ts';

const figuresIn = (text: string) => statedFigures([readPassage(text)]);
const namesIn = (text: string): string[] => figuresIn(text).map(({ name }) => name);

describe('statedFigures', () => {
  test('tells amount, unit, comparator, base and period as the sentence words them', () => {
    const [figure] = figuresIn('Last year nearly 62 percent of the country’s wheat exports went to Egypt.');
    expect(figure).toMatchObject({
      kind: 'statistic',
      entity: null,
      name: '62 percent',
      why: { rule: 'stated-figure', words: ['62 percent'] },
      quantity: {
        amount: 62,
        unit: 'percent',
        comparator: 'nearly',
        base: { text: 'of the country’s wheat exports' },
        period: { text: 'Last year' },
      },
    });
  });

  test.each([
    ['Exports rose 12-15% in March.', ['12-15%']],
    [
      'The plan costs $240.1 billion, or 3 percentage points of growth.',
      ['$240.1 billion', '3 percentage points'],
    ],
    ['Two-thirds of voters and one in five judges agreed.', ['Two-thirds', 'one in five']],
    ['Output doubled; the share grew tenfold.', ['doubled', 'tenfold']],
    ['Some 13,000 workers and at least 40 ships came.', ['13,000', '40']],
    ['It is the second-largest buyer of tea.', ['second-largest']],
    ['It pumps 9 million barrels a day.', ['9 million barrels a day']],
    ['Three times as many envoys came.', ['Three times']],
    ['Rates fell after a 0.3-point drop.', ['0.3-point']],
    ['The plants add 42GW of power.', ['42GW']],
    ['Wheat settled at $6.48 and rye rose 2% to $5.10.', ['$6.48', '2%', '$5.10']],
    ['The drug was 100% effective.', ['100%']],
    ['The index lost 84.15 points to fall to 6,310.42.', ['6,310.42']],
    ['Ana Ruiz lost 61%-35%.', ['61%', '35%']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    'Two ministers met three times for five years.',
    'Ana Ruiz, 66, lives at 49 Elm Park Road.',
    'In 2019 the G7 met at 10:30 on May 9.',
    'They won 2-1 with 12 points.',
    'I am 100 percent sure.',
    'A coffee costs $4.',
    'They settled at noon for $40. He fell to 5 others.',
    'It was a 42-megawatt plant.',
    'The drug was 100% fun.',
    'Two quarters of contraction followed.',
    'Tens of thousands of refugees drank a gallon of milk.',
    'She finished with 1,801 points.',
    'She read a 131-page report in 20 minutes.',
  ])('%s: no figure for a reader', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('with `all`, every quantity', () => {
    const figures = statedFigures([readPassage('Two ministers met for five years.')], { all: true });
    expect(figures.map(({ name }) => name)).toEqual(['Two', 'five years']);
  });

  test('offsets are those of the passage, whatever the text', () => {
    const damaged = fc.array(
      fc.oneof(
        fc.constantFrom(
          '5%',
          ' of ',
          'the ',
          '$3 million',
          '. ',
          '\n\n',
          ' said ',
          'according to ',
          '“',
          '”',
          ', ',
          '\ud83d',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(damaged, (pieces) => {
        const text = pieces.join('');
        const passages = [readPassage(text)];
        for (const { start, end, name, quantity, source } of creditFigures(
          statedFigures(passages, { all: true }),
          { passages },
        )) {
          expect(text.slice(start, end)).toBe(name);
          for (const worded of [quantity?.base, quantity?.period, source])
            if (worded) expect(text.slice(worded.start, worded.end)).toBe(worded.text);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
