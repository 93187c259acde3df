import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../knowledge/compile.ts';
import { exampleOrganization, examplePack } from '../../knowledge/example-entities.ts';
import { find } from '../find.ts';

const organization = (id: string, name: string, shortName: string) =>
  exampleOrganization({
    id: `organizations/${id}`,
    name,
    names: [{ text: shortName, language: 'en', form: 'short', match: 'alone' }],
    context: { ambiguity: 'low', near: [] },
  });

const knowledge = compileKnowledge([
  examplePack({
    entities: [
      organization('trade', 'Harbor Institute for Trade Policy', 'Harbor Institute'),
      organization('university', 'Quay University', 'Quay'),
      organization('analytics', "Porter's Analytics", "Porter's"),
    ],
  }),
]);

/** The words that are linked, with the organization's id. */
const linked = (text: string): string[] =>
  find({ url: '', title: '', language: 'en', published: null, passages: [text] }, knowledge)
    .filter(({ entity }) => entity?.startsWith('organizations/'))
    .map(({ entity, start, end }) => `${text.slice(start, end)} = ${entity?.split('/')[1]}`);

describe('the organization itself', () => {
  it.each([
    ['The Harbor Institute for Trade Policy wrote so.', 'Harbor Institute for Trade Policy = trade'],
    ['The Harbor Institute wrote so.', 'Harbor Institute = trade'],
    ['The Harbor Institute’s fellows wrote so.', 'Harbor Institute = trade'],
    ['The Harbor Institute for years said so.', 'Harbor Institute = trade'],
    ["Porter's Analytics counts them.", "Porter's Analytics = analytics"],
    ['She teaches at the Quay University Law School.', 'Quay University = university'],
    ['Students of Quay read the news.', 'Quay = university'],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual([expected]);
  });
});

describe('another body whose name begins alike', () => {
  it.each([
    ['The Harbor Institute for Science and Security wrote so.'],
    ['The Harbor Institute of Zoology wrote so.'],
    ['Harbor’s Institute for Science wrote so.'],
    ['It came out with Quay University Press.'],
    ['She wrote in the Quay Business Review.'],
    ['As the Quay Daily News reported, it rained.'],
  ])('%s', (text) => {
    expect(linked(text)).toEqual([]);
  });
});
