import { describe, expect, test } from 'vitest';
import { isSpeech } from './is-speech.ts';

function judge(text: string): boolean {
  const start = text.indexOf('“');
  return isSpeech(text, { start, end: text.indexOf('”') + 1, opened: true, closed: true });
}

describe('isSpeech', () => {
  test.each([
    'She called it “a very bad idea” again.',
    '“No.”',
    'He had one word for it: “Never!”',
    'They shouted “The Harbor Must Stay Open to Everyone Who Works Here Now and to All of Their Families” at him.',
  ])('yes: %s', (text) => {
    expect(judge(text)).toBe(true);
  });

  test.each([
    'their “no limits” friendship',
    'the “experts” he hired',
    'on “Mornings With the Harbor Crew” she spoke',
    'her book, “The Long Way Down to the River,” sold well',
    'the “Act for Safer Dams and Harbors” passed',
    'He wrote “” and left',
  ])('no: %s', (text) => {
    expect(judge(text)).toBe(false);
  });
});
