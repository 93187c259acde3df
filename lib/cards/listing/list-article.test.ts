import { describe, expect, test } from 'vitest';
import type { Card, OrganizationCard } from '../card.ts';
import { examplePersonCard, exampleShown, exampleStatement } from './example-listing.ts';
import { matches, searchWords } from './filter.ts';
import { atAGlance } from './glance.ts';
import { institutionKind } from './institution-kind.ts';
import { listArticle } from './list-article.ts';

const institute: OrganizationCard = {
  kind: 'organization',
  id: 'organizations/example-institute',
  name: 'Example Institute',
  checked: '2026-11-01',
  sources: [],
  disagreements: [],
  type: 'think tank',
  country: 'Norway',
  alsoCalled: [],
  partOf: null,
  about: [],
  notes: [],
  since: [],
  people: [],
};

const ada = examplePersonCard({ notes: [exampleStatement('Advised the ministry.', 'government-service')] });
const quote = { text: 'the tide turns', direct: true, passage: 0, start: 10, end: 24 };
const bo: Card = {
  kind: 'unlisted-person',
  id: 'annotation:2',
  name: 'Bo Beispiel',
  role: 'a pilot',
  organization: { text: 'Harbor University', id: null },
  quotes: [quote],
};
const cards: Record<string, Card> = { [ada.id]: ada, [institute.id]: institute, 'annotation:2': bo };

const shown = [
  exampleShown('Ada Example', { index: 0, entity: ada.id, analyst: true, isSource: true }),
  exampleShown('42 percent', { index: 1, kind: 'statistic' }),
  exampleShown('Bo Beispiel', {
    index: 2,
    analyst: true,
    organization: { text: 'Harbor University', passage: 0, start: 220, end: 237 },
  }),
  exampleShown('Ms. Example', { index: 3, entity: ada.id, name: 'Ada Example', mention: 'short' }),
  exampleShown('7 ships', {
    index: 4,
    kind: 'statistic',
    source: { text: 'the port', passage: 0, start: 420, end: 428 },
  }),
];
const listed = listArticle({ shown, cards });

describe('the list of an article', () => {
  test('holds each once, in the order of first appearance, with all its places', () => {
    expect(listed.map(({ name }) => name)).toEqual(['Ada Example', '42 percent', 'Bo Beispiel', '7 ships']);
    expect(listed[0]?.places.map(({ exact }) => exact)).toEqual(['Ada Example', 'Ms. Example']);
  });

  test('takes role, institution and posts from the card, and from the article where there is none', () => {
    expect(listed[0]).toMatchObject({
      role: 'Senior fellow at the Example Institute.',
      institution: { name: 'Example Institute', country: 'Norway', kind: 'think-tank' },
      governmentPosts: ['Advised the ministry.'],
    });
    expect(listed[2]).toMatchObject({
      role: 'a pilot',
      institution: { name: 'Harbor University', country: null, kind: 'university' },
      governmentPosts: null,
      quotes: [quote],
    });
  });

  test('gives a figure’s words with those that bound it', () => {
    const quantity = { amount: 40, unit: '%' };
    const bounded = ['About ', 'about '].map((prefix) => ({
      ...exampleShown('40 percent', { kind: 'statistic', quantity }),
      prefix,
    }));
    expect(listArticle({ shown: bounded, cards: {} })).toMatchObject([
      { name: 'About 40 percent', stated: ['About 40 percent'] },
    ]);
  });

  test('names who is credited with a figure, and nobody where the article names nobody', () => {
    expect(listed[1]).toMatchObject({ credited: [] });
    expect(listed[3]).toMatchObject({ credited: ['the port'] });
  });
});

describe('at a glance', () => {
  test('the analysts are counted by country, kind of institution and posts, the unknown last', () => {
    expect(atAGlance(listed)).toMatchObject({
      analysts: [{ name: 'Ada Example' }, { name: 'Bo Beispiel' }],
      byCountry: [
        { of: 'Norway', count: 1 },
        { of: null, count: 1 },
      ],
      byInstitution: [
        { of: 'think-tank', count: 1 },
        { of: 'university', count: 1 },
      ],
      byGovernment: [
        { of: 'posts', count: 1 },
        { of: null, count: 1 },
      ],
      figures: 2,
      withoutSource: [{ name: '42 percent' }],
    });
  });

  test.each([
    ['university', 'Harbor University'],
    ['think-tank', 'think tank'],
    ['think-tank', 'Institute for Tides'],
    ['government', 'research institute of the state'],
    ['government', 'central bank'],
    ['intergovernmental', 'international financial institution'],
    ['business', 'investment bank'],
    ['other', 'news outlet'],
  ])('%s: %s', (kind, words) => {
    expect(institutionKind(words)).toBe(kind);
  });
});

describe('the filter', () => {
  test.each([
    ['EXAMPLE  fellow', ['Ada Example']],
    ['tide', ['Bo Beispiel']],
    ['hárbor', ['Bo Beispiel']],
    ['port', ['7 ships']],
    ['example tide', []],
    ['  ', ['Ada Example', '42 percent', 'Bo Beispiel', '7 ships']],
  ])('%s', (query, names) => {
    expect(listed.filter((one) => matches(one, searchWords(query))).map(({ name }) => name)).toEqual(names);
  });
});
