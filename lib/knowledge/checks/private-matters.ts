import type { Entity } from '../schema.ts';
import type { Check } from './check.ts';
import { type PrivateTopic, privateTopics } from './private-words.ts';

/** Family, health, faith and home of a person are nobody's business, however well sourced. */
export const privateMattersStayOut: Check = (entity) =>
  entity.kind !== 'person'
    ? []
    : sentencesOf(entity).flatMap(({ field, text }) =>
        findTopics(text).map((topic) => ({
          field,
          problem: `speaks of ${topic}: "${text}"`,
          remedy: 'leave it out, or reword it if the words mean something else',
        })),
      );

function sentencesOf({ claims, disagreements = [] }: Entity): { field: string; text: string }[] {
  return [
    ...claims.map(({ text }, index) => ({ field: `claims.${index}.text`, text })),
    ...disagreements.flatMap(({ says }, index) =>
      says.map(({ text }, side) => ({ field: `disagreements.${index}.says.${side}.text`, text })),
    ),
  ];
}

function findTopics(text: string): string[] {
  return patterns
    .filter(({ phrases, unless }) => phrases.test(text.replace(unless, ' ')))
    .map(({ topic }) => topic);
}

const patterns = privateTopics.map(({ topic, phrases, unless }: PrivateTopic) => ({
  topic,
  phrases: wholeWords(phrases, 'iu'),
  unless: wholeWords(unless, 'giu'),
}));

/** A pattern for any of the phrases as whole words; without phrases one that never matches. */
function wholeWords(phrases: readonly string[], flags: string): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase.replaceAll('_', '[\\p{L}\\p{N}]+').replaceAll(' ', '\\s+'),
  );
  return phrases.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags)
    : /(?!)/g;
}
