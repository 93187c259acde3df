import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { readRuns } from './runs.ts';

const runsIn = (text: string): string[] => {
  const tokens = tokenize(text);
  return readRuns(tokens).map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]));
};

test.each([
  ['we met Maria Keller there', ['Maria Keller']],
  // Small words inside names are part of the run, and may open it.
  ['with Ursula van der Meer', ['Ursula van der Meer']],
  ['with de Blasio', ['de Blasio']],
  // Small words elsewhere end it.
  ['Bank of Maria and Thomas', ['Bank', 'Maria', 'Thomas']],
  // A possessive and punctuation end it; the point of an initial does not.
  ['Maria’s Keller, Thomas J. Brandt', ['Maria', 'Keller', 'Thomas J. Brandt']],
  ['J.D. Marlow', ['J.D. Marlow']],
  // Hyphens join, dashes part.
  ['Anne-Marie Petit—Brandt', ['Anne-Marie Petit', 'Brandt']],
  // A small syllable after a hyphen, behind what can be a Korean or Chinese family name.
  ['with Kim Dae-ho now', ['Kim Dae-ho']],
  ['a German Bank-led group', ['German Bank']],
  // Lines are headings or signatures of their own.
  ['Maria Keller\nThomas Brandt', ['Maria Keller', 'Thomas Brandt']],
])('%j has the runs %j', (text, expected) => {
  expect(runsIn(text)).toEqual(expected);
});
