import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { casingOf } from './casing.ts';

test.each([
  ['The minister said on Monday that talks would go on.', 'sentence'],
  ['Minister Says Talks Will Go On After Vote', 'headline'],
  ['Minister Says Talks Will Go On After Vote.', 'headline'],
  ['MINISTER SAYS TALKS WILL GO ON', 'capitals'],
  // A list of names is no headline: none of its words is a common one.
  ['Maria Keller, Thomas Brandt, Elena Markova', 'sentence'],
  // Nor is a passage of two sentences.
  ['Thomas Brandt Called. Elena Markova Answered.', 'sentence'],
  ['Yes', 'sentence'],
  ['', 'sentence'],
])('%j is written as a %s', (text, expected) => {
  expect(casingOf(tokenize(text))).toBe(expected);
});
