import { describe, expect, it } from 'vitest';
import { cardFor } from '../../lib/cards/cards.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import {
  exampleClaim,
  exampleOrganization,
  examplePack,
  examplePerson,
  exampleReference,
  exampleStatistic,
} from '../../lib/knowledge/example-entities.ts';
import type { Entity, Reference } from '../../lib/knowledge/schema.ts';
import { cardText } from './card-text.ts';
import { referenceText } from './reference-text.ts';

function textOf(entity: Exclude<Entity, Reference>, articleDate: string, ...more: Entity[]): string {
  const entities = [exampleOrganization(), entity, ...more];
  const knowledge = compileKnowledge([examplePack({ entities })]);
  const situation = { knowledge, articleDate, today: '2026-11-24', annotations: [], passages: [] };
  return cardText(cardFor(entity, situation));
}

describe('a card as text', () => {
  const at = { organization: 'organizations/example-institute' };
  const person = examplePerson({
    claims: [
      exampleClaim({ ...at, id: 'fellow', text: 'Fellow.', from: '2015', until: '2020' }),
      exampleClaim({ ...at, id: 'head', text: 'Head.', from: '2020' }),
    ],
  });

  it('says what held on the date and what holds now', () => {
    expect(textOf(person, '2018-05-01')).toMatch(/Role on the date\n {2}Fellow\..+\n\nRole now\n {2}Head\./);
    expect(textOf(person, '2024-05-01')).toMatch(/Role on the date\n {2}Head\./);
  });

  it('ends with the sources to which its numbers lead', () => {
    const text = textOf(person, '2024-05-01');
    expect(text).toMatch(/Head\. .+ \[1\]\n/);
    expect(text).toMatch(/\n {2}1\. People\. Example Institute, 2024-03-01 \(institution\)\. https:\S+$/);
  });

  it('holds a statistic against its references', () => {
    const value = { amount: 2.8e12, asWorded: '2.8 trillion', unit: 'USD', period: '2021 to 2023' };
    const output = exampleReference();
    const comparison = { reference: output.id, as: 'share-of-a-year' as const, year: '2023' };
    const text = textOf(exampleStatistic({ value, perspective: [comparison] }), '2024-05-01', output);
    expect(text).toContain('In perspective\n  about 2.8 times Exampleland’s output in one year, 2023 [1]');
  });

  it('of a reference lists its values with their sources', () => {
    expect(referenceText(exampleReference())).toMatch(
      /^Exampleland’s output \(references\/example-output, .+\n {2}2022: \$800\sbillion \[first\]\n/s,
    );
  });

  it('is there for every kind of entry', () => {
    expect(textOf(exampleOrganization(), '2024-05-01')).toContain('Founded in 1990.');
    expect(textOf(exampleStatistic(), '2024-05-01')).toContain('Measures\n  Examples among all sentences');
  });
});
