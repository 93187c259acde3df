import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedParts } from './quoted-parts.ts';

const parts = (text: string) => quotedParts(text).map(({ start, end }) => text.slice(start, end));

describe('quotedParts', () => {
  test.each([
    ['curly', '“It will rain,” she said. “Take a coat.”', ['“It will rain,”', '“Take a coat.”']],
    ['straight', '"It will rain," she said. "Take a coat."', ['"It will rain,"', '"Take a coat."']],
    ['guillemets', 'Il dit : « Il va pleuvoir », puis partit.', ['« Il va pleuvoir »']],
    ['German', '„Es regnet“, sagte sie.', ['„Es regnet“']],
    ['German marks, inward guillemets', '»Es regnet«, sagte sie.', ['»Es regnet«']],
    ['corner brackets', '他说「会下雨」。', ['「会下雨」']],
    ['British single marks', '‘It will rain,’ she said.', ['‘It will rain,’']],
    ['straight single marks', "'It will rain,' she said.", ["'It will rain,'"]],
    ['two apostrophes for one mark', "''It will rain,'' she said.", ["''It will rain,''"]],
    ['curly opener, straight closer', '“It will rain," she said.', ['“It will rain,"']],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    ['single in double', '“They shout ‘No rain!’ at us,” she said.', ['“They shout ‘No rain!’ at us,”']],
    ['double in single', '‘They shout “No rain!” at us,’ she said.', ['‘They shout “No rain!” at us,’']],
    ['double in double', '“They shout “No rain!” at us,” she said.', ['“They shout “No rain!” at us,”']],
    ['curly in straight', '"They shout “No rain!” at us," she said.', ['"They shout “No rain!” at us,"']],
    ['straight in straight', '"They shout "No rain!" at us," she said.', ['"They shout "No rain!" at us,"']],
  ])('what is quoted inside a quotation belongs to it: %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    ['no closer', 'She said: “It will rain. Take a coat.', ['“It will rain. Take a coat.']],
    [
      'no closer before the next',
      '“It will rain. “Take a coat,” she said.',
      ['“It will rain.', '“Take a coat,”'],
    ],
    ['no opener', 'It will rain,” she said.', ['It will rain,”']],
    ['a new line opens again', '“It rains.\n“It pours.”', ['“It rains.', '“It pours.”']],
  ])('a mark without its counterpart: %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', 'It’s the boss’s and the workers’ day, don’t you think?'],
    ['clipped words', 'Rock ’n’ roll of the ’90s, and ‘90s too, gets ’em.'],
    ['feet and inches', 'A 6\'2" man with a 19" screen.'],
    ['a single opening mark alone', 'He wrote ‘ok and left.'],
  ])('no quotation: %s', (_, text) => {
    expect(parts(text)).toEqual([]);
  });

  test('a plural’s apostrophe does not close a quotation in single marks', () => {
    expect(parts('‘The workers’ pay is low,’ she said.')).toEqual(['‘The workers’ pay is low,’']);
  });

  test('parts stand in order, apart and inside the text, whatever the marks', () => {
    const unit = fc.constantFrom(
      'a',
      'S',
      ' ',
      '.',
      ',',
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '«',
      '»',
      '„',
      '\n',
      '1',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let end = 0;
        for (const part of quotedParts(text)) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(part.end).toBeGreaterThan(part.start);
          end = part.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
