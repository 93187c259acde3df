import type { Card } from '../../lib/cards/card.ts';
import { cardFor, type Situation } from '../../lib/cards/cards.ts';
import { ENGLISH, type Wording } from '../../lib/cards/wording.ts';
import type { Annotation, Why } from '../../lib/finder/annotation.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { examplePack } from '../../lib/knowledge/example-entities.ts';
import { repositoryRoot } from '../../scripts/knowledge/knowledge-files.ts';
import { readEntities } from '../../scripts/knowledge/read-entities.ts';
import { exampleCardsIn } from './example-cards.ts';
import type { Fixture, ToolsFixture } from './fixture.ts';

/** Entries of the bundled knowledge file whose cards differ in what they have. */
const ENTRIES = [
  'people/alexander-gabuev',
  'people/vladimir-putin',
  'people/yun-sun',
  'people/olaf-scholz',
  'organizations/carnegie-russia-eurasia-center',
  'organizations/kremlin',
  'statistics/china-russia-trade',
  'statistics/russian-held-ukraine',
  'statistics/no-limits-partnership',
] as const;

const WHY: Why = {
  rule: 'full-name-with-context',
  words: ['Example', 'institute', 'trade'],
  confidence: 'high',
};

/** Read once: what is wrong with other entries is said by the tests of knowledge. */
const knowledge = compileKnowledge([examplePack({ entities: readEntities(repositoryRoot, null).entities })]);

/** Cards of real entries as of an article of May 2024, and of made-up ones for the rarer states. */
export function cardFixtures(wording: Wording = ENGLISH): Fixture[] {
  const situation: Situation = {
    knowledge,
    wording,
    articleDate: '2024-05-15',
    today: '2026-11-24',
    annotations: ANNOTATIONS,
    passages: ['A passage.'],
  };
  const real = ENTRIES.map((id) => {
    const entity = knowledge.entity(id);
    if (!entity || entity.kind === 'reference') throw new Error(`The bundled knowledge file has no ${id}`);
    return fixture(id, cardFor(entity, situation));
  });
  const visited = { ...real[0]!, name: 'card: visited from another card', why: null, canGoBack: true };
  const exampleCards = exampleCardsIn(wording);
  const examples = Object.entries(exampleCards).map(([name, card]) => fixture(name, card));
  const withTools = TOOLS.map(([name, tools]) => ({
    ...fixture(name, exampleCards['person, the least there is']!),
    tools,
  }));
  return [...real, visited, ...examples, ...withTools].map((one, index) =>
    index === 0 ? { ...one, mentions: [2, 7] } : one,
  ) as Fixture[];
}

const fixture = (name: string, card: Card) => ({
  component: 'card' as const,
  name: `card: ${name}`,
  card,
  why: WHY,
  canGoBack: false,
  mentions: null,
  tools: isEntry(card) ? TOOLS_AT_REST : null,
});

const isEntry = ({ kind }: Card): boolean =>
  kind === 'person' || kind === 'organization' || kind === 'statistic';

const TOOLS_AT_REST: ToolsFixture = { reportTo: null, copies: true, pressed: null };

const TOOLS: readonly (readonly [string, ToolsFixture])[] = [
  ['citation copied', { ...TOOLS_AT_REST, pressed: 'first' }],
  ['report copied', { ...TOOLS_AT_REST, pressed: 'last' }],
  ['not copied', { ...TOOLS_AT_REST, copies: false, pressed: 'first' }],
  ['report by a form', { ...TOOLS_AT_REST, reportTo: 'https://issues.example/new' }],
];

const at = {
  passage: 0,
  start: 0,
  end: 1,
  why: { rule: 'full-name', words: ['A'], confidence: 'high' },
} as const;

/** What the article names, so that cards can lead to it. */
const ANNOTATIONS: readonly Annotation[] = [
  {
    ...at,
    why: { ...at.why, words: ['A'] },
    kind: 'person',
    entity: 'people/alexander-gabuev',
    name: 'Alexander Gabuev',
  },
  {
    ...at,
    why: { ...at.why, words: ['$240 billion'] },
    kind: 'statistic',
    entity: 'statistics/china-russia-trade',
    name: '$240.1 billion',
    quantity: { amount: 240.1e9, unit: 'USD' },
  },
];
