import type { Claim, Organization, Pack, Person, Reference, Source, Statistic } from './schema.ts';
import { PACK_FORMAT } from './schema.ts';

/** Made-up entries that keep every rule, for tests to change in one place each. */

export const exampleSource: Source = {
  url: 'https://institute.example/people/ada',
  title: 'People',
  publisher: 'Example Institute',
  date: '2024-03-01',
  dateFrom: 'page',
  tier: 'institution',
  read: '2026-11-01',
};

export function exampleClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: 'role',
    about: 'role',
    text: 'Senior fellow at the Example Institute.',
    asOf: '2024-03-01',
    confidence: 'medium',
    sources: ['first'],
    ...changes,
  };
}

const entry = {
  claims: [exampleClaim()],
  sources: { first: exampleSource },
  review: { checked: '2026-11-01' },
};

export function examplePerson(changes: Partial<Person> = {}): Person {
  return {
    kind: 'person',
    id: 'people/ada-example',
    name: 'Ada Example',
    parts: { given: 'Ada', family: 'Example', order: 'given-family' },
    names: [{ text: 'Ada Example', language: 'en', form: 'full', match: 'alone' }],
    context: { ambiguity: 'low', near: ['institute'] },
    ...entry,
    ...changes,
  };
}

export function exampleOrganization(changes: Partial<Organization> = {}): Organization {
  return {
    kind: 'organization',
    id: 'organizations/example-institute',
    name: 'Example Institute',
    names: [{ text: 'Example Institute', language: 'en', form: 'full', match: 'alone' }],
    context: { ambiguity: 'low', near: [] },
    type: 'think tank',
    ...entry,
    claims: [exampleClaim({ id: 'founding', about: 'founding', text: 'Founded in 1990.' })],
    ...changes,
  };
}

export function exampleStatistic(changes: Partial<Statistic> = {}): Statistic {
  return {
    kind: 'statistic',
    id: 'statistics/example-share',
    name: 'Share of examples',
    type: 'figure',
    measures: 'Examples among all sentences of a manual, 2023, counted by the Example Institute.',
    match: [{ value: { unit: 'percent', from: 41, to: 43 }, all: [['examples']] }],
    examples: {
      match: ['Examples are 42 percent.', 'Some 42% are examples.', 'Of all, 42 percent were examples.'],
      not: ['Examples are 50 percent.', 'Rules are 42 percent.'],
    },
    ...entry,
    claims: [exampleClaim({ id: 'latest', about: 'note', text: 'No newer count is known.' })],
    ...changes,
  };
}

export function exampleReference(changes: Partial<Reference> = {}): Reference {
  return {
    kind: 'reference',
    id: 'references/example-output',
    name: 'Exampleland’s output',
    amounts: 'per-year',
    series: {
      label: 'Exampleland’s output, billion dollars a year',
      definition: 'All that is made in Exampleland in a year, at current prices.',
      unit: 'USD',
      scale: 1e9,
      compiler: 'Example Institute',
      points: [
        { period: '2022', value: 800, sources: ['first'] },
        { period: '2023', value: 1000, sources: ['first'] },
      ],
    },
    ...entry,
    claims: [],
    ...changes,
  };
}

export function examplePack(changes: Partial<Pack> = {}): Pack {
  return {
    format: PACK_FORMAT,
    title: 'Examples',
    version: '1',
    made: '2026-11-01',
    licence: 'CC BY 4.0',
    entities: [examplePerson(), exampleOrganization(), exampleStatistic()],
    ...changes,
  };
}
