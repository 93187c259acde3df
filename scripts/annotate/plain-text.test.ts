import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPlainText } from './plain-text.ts';

test('passages part at blank lines, whatever the line ends', () => {
  expect(splitPlainText('One\nstill one.\n \nTwo.\r\n\r\n\r\nThree.\n')).toEqual([
    { text: 'One\nstill one.', start: 0 },
    { text: 'Two.', start: 17 },
    { text: 'Three.\n', start: 27 },
  ]);
});

test('each passage stands where it says, and nothing but space is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '.') }), (text) => {
      let end = 0;
      for (const passage of splitPlainText(text)) {
        expect(text.slice(end, passage.start).trim()).toBe('');
        end = passage.start + passage.text.length;
        expect(text.slice(passage.start, end)).toBe(passage.text);
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
