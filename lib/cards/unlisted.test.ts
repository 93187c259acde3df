import { expect, test } from 'vitest';
import type { Annotation } from '../finder/annotation.ts';
import type { Situation } from './situation.ts';
import { unlistedFigureCard, unlistedPersonCard } from './unlisted.ts';

const at = (passage: number, start: number, end: number) => ({ passage, start, end });
const passages = [
  '“Prices rise,” said Bo Beispiel, an economist. He expects more.',
  'Mr. Beispiel counted 40 percent.',
];
const bo: Annotation = {
  ...at(0, 20, 31),
  kind: 'person',
  entity: null,
  name: 'Bo Beispiel',
  mention: 'full',
  why: { rule: 'quoted-as-source', words: ['Bo Beispiel'], confidence: 'medium' },
  role: { ...at(0, 33, 45), text: 'an economist' },
  organization: { ...at(0, 33, 45), text: 'Example Bank', entity: 'organizations/example-bank' },
  quotes: [{ ...at(0, 0, 14), direct: true }],
};
const short: Annotation = { ...bo, ...at(1, 4, 12), mention: 'short', quotes: [] };
const figure: Annotation = {
  ...at(1, 21, 31),
  kind: 'statistic',
  entity: null,
  name: '40 percent',
  why: { rule: 'stated-figure', words: ['40 percent'], confidence: 'medium' },
  quantity: { amount: 40, unit: 'percent', comparator: 'over', base: { ...at(1, 0, 3), text: 'of buyers' } },
  source: { ...at(1, 0, 12), text: 'Mr. Beispiel', annotation: 1 },
};
const situation: Situation = {
  knowledge: { entity: () => undefined },
  articleDate: null,
  today: '2026-11-24',
  annotations: [bo, short, figure],
  passages,
};

test('a later mention shows what the article says of the person elsewhere', () => {
  expect(unlistedPersonCard(short, 1, situation)).toEqual({
    kind: 'unlisted-person',
    id: 'annotation:1',
    name: 'Bo Beispiel',
    role: 'an economist',
    organization: { text: 'Example Bank', id: 'organizations/example-bank' },
    quotes: [{ ...at(0, 0, 14), text: '“Prices rise,”', direct: true }],
  });
});

test('a figure says what it is of, and leads to whoever is credited with it', () => {
  expect(unlistedFigureCard(figure, 2, situation)).toEqual({
    kind: 'unlisted-figure',
    id: 'annotation:2',
    name: '40 percent',
    value: '40 percent',
    comparator: 'over',
    base: 'of buyers',
    period: null,
    source: { text: 'Mr. Beispiel', id: 'annotation:1' },
  });
});
