import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../knowledge/compile.ts';
import { exampleOrganization, examplePack, examplePerson } from '../knowledge/example-entities.ts';
import type { Article } from './article.ts';
import { createFinder, find } from './find.ts';

const institute = exampleOrganization({ id: 'organizations/harbor', name: 'Harbor Institute', names: [] });
const ada = examplePerson({
  id: 'people/ada',
  name: 'Ada Marlowe',
  parts: { given: 'Ada', family: 'Marlowe', order: 'given-family' },
  names: [],
});
const knowledge = compileKnowledge([examplePack({ entities: [ada, institute] })]);

const article = (...passages: string[]): Article => ({
  url: '',
  title: '',
  language: 'en',
  published: null,
  passages,
});

const passages = [
  '“Trade will fall by 12 percent,” said Ada Marlowe, an economist at the Harbor Institute.',
  'Ms. Marlowe disagreed with Peter Oduya, a shipping analyst at Oceanbank. “It will double,” Mr. Oduya said.',
  'Some 40,000 containers wait outside the port, according to the Harbor Institute.',
  'Jonas Weil contributed reporting.',
];

describe('find', () => {
  const found = find(article(...passages), knowledge);
  const at = (text: string) =>
    found.find(({ passage, start, end }) => passages[passage]?.slice(start, end) === text);

  test('says of a listed person what the article says: role, institution with its entry, quotations', () => {
    expect(at('Ada Marlowe')).toMatchObject({
      entity: ada.id,
      isSource: true,
      analyst: true,
      role: { text: 'an economist at the Harbor Institute' },
      organization: { text: 'Harbor Institute', entity: institute.id },
      quotes: [{ passage: 0, direct: true }],
    });
  });

  test('finds an analyst whom no file lists, and the short name that follows', () => {
    expect(at('Peter Oduya')).toMatchObject({
      entity: null,
      analyst: true,
      role: { text: 'a shipping analyst at Oceanbank' },
      why: { rule: 'quoted-as-source' },
    });
    expect(at('Oduya')).toMatchObject({ entity: null, name: 'Peter Oduya', mention: 'short' });
  });

  test('finds figures and who is credited with them', () => {
    const figure = at('12 percent');
    expect(figure).toMatchObject({
      kind: 'statistic',
      entity: null,
      quantity: { amount: 12, unit: 'percent' },
    });
    expect(found[figure?.source?.annotation ?? -1]).toMatchObject({ entity: ada.id });
    expect(at('40,000')?.source?.text).toContain('Harbor Institute');
  });

  test('leaves out who says nothing', () => {
    expect(at('Jonas Weil')).toBeUndefined();
    const everybody = find(article(...passages), knowledge, { all: true });
    expect(everybody.find(({ name }) => name === 'Jonas Weil')).toMatchObject({
      isSource: false,
      analyst: false,
    });
  });

  test('annotations come in reading order', () => {
    const order = found.map(({ passage, start }) => passage * 1000 + start);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

test('a finder that remembers passages answers as one that does not, in whatever order they come', () => {
  const finder = createFinder(knowledge);
  const orders = [passages, [...passages].reverse(), passages.slice(1), [...passages, ...passages]];
  for (const order of orders)
    expect(finder.find(article(...order))).toEqual(find(article(...order), knowledge));
});

test('an empty article has no annotations', () => {
  expect(find(article(), knowledge)).toEqual([]);
  expect(find(article('', ' '), knowledge)).toEqual([]);
});
