import type { Annotation } from '../../finder/annotation.ts';
import type { PersonCard, Statement } from '../card.ts';
import type { ListedArticle, ShownWords } from './listing.ts';

/** A made-up article for tests to change in one place each. */

export const exampleArticle: ListedArticle = {
  url: 'https://news.example/2024/harbor',
  title: 'The harbor at night',
  language: 'en',
  published: '2024-05-15',
};

let lastId = 0;

/** Words that a page shows; `index` is what unlisted cards are kept under. */
export function exampleShown(
  exact: string,
  { index = 0, ...changes }: Partial<Annotation> & { index?: number } = {},
): ShownWords {
  const annotation: Annotation = {
    passage: 0,
    start: index * 100,
    end: index * 100 + exact.length,
    kind: 'person',
    entity: null,
    name: exact,
    why: { rule: 'full-name', words: [exact], confidence: 'high' },
    ...changes,
  };
  lastId += 1;
  return { id: lastId, index, annotation, exact, prefix: 'before ', suffix: ' after' };
}

export const exampleStatement = (text: string, about = 'role'): Statement => ({
  text,
  about,
  saidBy: null,
  from: null,
  until: null,
  asOf: '2024-03-01',
  stale: false,
  sources: [1],
});

export function examplePersonCard(changes: Partial<PersonCard> = {}): PersonCard {
  return {
    kind: 'person',
    id: 'people/ada-example',
    name: 'Ada Example',
    checked: '2026-11-01',
    sources: [],
    disagreements: [],
    leader: false,
    nativeNames: [],
    roleThen: exampleStatement('Senior fellow at the Example Institute.'),
    roleInArticle: null,
    roleNow: null,
    organizations: [
      { id: 'organizations/example-institute', name: 'Example Institute', gloss: 'Think tank, Norway' },
    ],
    field: null,
    notes: [],
    since: [],
    past: [],
    quotes: [],
    ...changes,
  };
}
