import { fold } from '../../text/fold.ts';
import type { Listed } from './listing.ts';

/** The parts of what the reader typed; all of them must be found. */
export function searchWords(query: string): string[] {
  return fold(query)
    .text.split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether all words stand in what the list says of one, regardless of case and diacritics. */
export function matches(one: Listed, words: readonly string[]): boolean {
  const said = fold(saidOf(one).join('\n')).text;
  return words.every((word) => said.includes(word));
}

function saidOf(one: Listed): string[] {
  const words = one.places.map(({ exact }) => exact);
  switch (one.kind) {
    case 'person':
      return [
        one.name,
        ...words,
        one.role ?? '',
        one.institution?.name ?? '',
        ...one.quotes.map(({ text }) => text),
      ];
    case 'organization':
      return [one.name, ...words];
    case 'statistic':
      return [one.name, ...words, one.measures ?? '', ...one.credited];
  }
}
