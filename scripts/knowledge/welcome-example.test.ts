import { expect, it } from 'vitest';
import { EXAMPLE_ARTICLE } from '../../components/welcome/example-article.ts';
import { cardsFor } from '../../lib/cards/cards.ts';
import { createFinder } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from './bundled-pack.ts';

const knowledge = compileKnowledge([readBundledPack()]);
const passages = [EXAMPLE_ARTICLE.title, ...EXAMPLE_ARTICLE.paragraphs];
const annotations = createFinder(knowledge).find({
  url: 'https://example.org/',
  title: EXAMPLE_ARTICLE.title,
  language: 'en',
  published: null,
  passages,
});
const cards = cardsFor(annotations, {
  knowledge,
  articleDate: null,
  today: '2026-11-26',
  annotations,
  passages,
});

it('the welcome page’s example names people, institutions and a statistic of the bundled knowledge', () => {
  const words = annotations.map(({ passage, start, end, entity }) => [
    passages[passage]?.slice(start, end),
    entity,
  ]);
  expect(words).toEqual([
    ['$240.1 billion', 'statistics/china-russia-trade'],
    ['Chinese customs', 'organizations/china-customs'],
    ['Yun Sun', 'people/yun-sun'],
    ['Stimson Center', 'organizations/stimson-center'],
    ['Janis Kluge', 'people/janis-kluge'],
    ['German Institute for International and Security Affairs', 'organizations/swp-berlin'],
    ['Sun', 'people/yun-sun'],
    ['Kluge', 'people/janis-kluge'],
  ]);
});

it('says of those whom it names what their cards say, and tells no newcomer of anybody’s trouble with the law', () => {
  const people = Object.values(cards).filter((card) => card.kind === 'person');
  expect(people.map(({ name }) => name).sort()).toEqual(['Janis Kluge', 'Yun Sun']);
  for (const { name, roleThen, field, notes, since, past } of people) {
    const about = [...notes, ...since, ...past].map((statement) => statement.about);
    expect([name, about.filter((one) => one === 'legal' || one === 'designation')]).toEqual([name, []]);
    expect(`${roleThen?.text} ${field?.text}`).toMatch(
      name === 'Yun Sun'
        ? /Stimson Center, a Washington .* directs the China program/
        : /SWP\) in Berlin.*Economist/,
    );
  }
});
