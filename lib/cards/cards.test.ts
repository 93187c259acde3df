import { describe, expect, test } from 'vitest';
import type { Annotation } from '../finder/annotation.ts';
import { compileKnowledge } from '../knowledge/compile.ts';
import {
  exampleClaim,
  exampleOrganization,
  examplePack,
  examplePerson,
  exampleStatistic,
} from '../knowledge/example-entities.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { OrganizationCard, PersonCard, StatisticCard } from './card.ts';
import { cardFor, cardsFor, type Situation } from './cards.ts';

const institute = exampleOrganization();
const ada = examplePerson({
  claims: [
    exampleClaim({ id: 'past', text: 'Reporter.', from: '2001', until: '2010' }),
    exampleClaim({
      id: 'then',
      text: 'Senior fellow.',
      organization: institute.id,
      from: '2010',
      until: '2025-02',
      asOf: '2024-01',
    }),
    exampleClaim({
      id: 'now',
      text: 'Minister of trade.',
      about: 'office',
      from: '2025-03',
      asOf: '2026-11-01',
    }),
    exampleClaim({
      id: 'service',
      about: 'government-service',
      text: 'Advised the ministry from 2005 to 2007.',
      from: '2005',
      until: '2007',
    }),
    exampleClaim({
      id: 'list',
      about: 'designation',
      text: 'Listed in 2026.',
      saidBy: 'An authority',
      from: '2026-02',
      asOf: '2026-02-01',
    }),
  ],
});

function situation(changes: Partial<Situation> = {}, entities: Entity[] = [ada, institute]): Situation {
  const knowledge = compileKnowledge([examplePack({ entities })]);
  return {
    knowledge,
    articleDate: '2024-05-15',
    today: '2026-11-24',
    annotations: [],
    passages: [],
    ...changes,
  };
}

const personOf = (changes: Partial<Situation> = {}) => cardFor(ada, situation(changes)) as PersonCard;

const annotation = (changes: Partial<Annotation>): Annotation => ({
  passage: 0,
  start: 0,
  end: 3,
  kind: 'person',
  entity: null,
  name: 'Ada',
  why: { rule: 'full-name', words: ['Ada'], confidence: 'high' },
  ...changes,
});

describe('a card knows two times', () => {
  test('what somebody was on the article’s date, and what they are now', () => {
    const { roleThen, roleNow, past } = personOf();
    expect([roleThen?.text, roleNow?.text]).toEqual(['Senior fellow.', 'Minister of trade.']);
    expect(past.map(({ text }) => text)).toEqual(['Reporter.']);
  });

  test('without a date in the article, what holds today', () => {
    const { roleThen, roleNow } = personOf({ articleDate: null });
    expect([roleThen?.text, roleNow]).toEqual(['Minister of trade.', null]);
  });

  test('of roles held together, public office comes first, then what the entry lists first', () => {
    const claims = [
      exampleClaim({ id: 'chair', text: 'Professor.', from: '2001' }),
      exampleClaim({ id: 'board', text: 'Member of a board.', from: '2020' }),
      exampleClaim({ id: 'seat', about: 'office', text: 'Member of parliament.', from: '2010' }),
    ];
    const card = cardFor({ ...ada, claims }, situation()) as PersonCard;
    expect([card.roleThen, ...card.notes].map((one) => one?.text)).toEqual([
      'Member of parliament.',
      'Professor.',
      'Member of a board.',
    ]);
  });

  test('before anything is known, there is no role then', () => {
    expect(personOf({ articleDate: '1990-01-01' }).roleThen).toBeNull();
  });

  test('what came after the article stands apart', () => {
    const { notes, since } = personOf();
    expect(notes.map(({ text }) => text)).toEqual(['Advised the ministry from 2005 to 2007.']);
    expect(since.map(({ text, saidBy }) => [text, saidBy])).toEqual([['Listed in 2026.', 'An authority']]);
  });

  test('what is past its expiry says so', () => {
    const stale = examplePerson({
      review: { checked: '2020-01-01' },
      claims: [exampleClaim({ asOf: '2019-05' })],
    });
    const card = cardFor(stale, situation({}, [stale])) as PersonCard;
    expect(card.roleThen?.stale).toBe(true);
  });
});

test('sources are numbered in the order in which the card cites them, and none is listed uncited', () => {
  const { first } = ada.sources;
  const card = cardFor(
    {
      ...ada,
      sources: { unused: first!, b: { ...first!, title: 'B' }, a: { ...first!, title: 'A' } },
      claims: [
        exampleClaim({ id: 'f', about: 'field', text: 'Trade.', sources: ['a'] }),
        exampleClaim({ id: 'r', sources: ['b', 'a'] }),
      ],
    },
    situation(),
  ) as PersonCard;
  expect([card.roleThen?.sources, card.field?.sources]).toEqual([[1, 2], [2]]);
  expect(card.sources.map(({ title }) => title)).toEqual(['B', 'A']);
});

describe('cards lead to each other', () => {
  test('from a person to the institution, and back to the people whom the article names', () => {
    const annotations = [annotation({ entity: ada.id })];
    const cards = cardsFor(annotations, situation({ annotations }));
    expect((cards[ada.id] as PersonCard).organizations).toEqual([
      { id: institute.id, name: 'Example Institute', gloss: 'Think tank' },
    ]);
    expect((cards[institute.id] as OrganizationCard).people).toEqual([{ id: ada.id, name: 'Ada Example' }]);
  });

  test('a link to what knowledge does not hold is left out', () => {
    const card = cardFor(ada, situation({}, [ada])) as PersonCard;
    expect(card.organizations).toEqual([]);
  });

  test('an institution’s other names leave out those that differ by an article, its gloss a country that it names', () => {
    const seat = {
      ...institute,
      name: 'The Example Institute',
      type: 'seat of Norway’s president',
      country: 'Norway',
    };
    const names = [
      ...institute.names,
      { text: 'EI', language: 'en', form: 'short', match: 'alone' } as const,
    ];
    const named = { ...seat, names };
    expect(cardFor(named, situation({}, [named]))).toMatchObject({ alsoCalled: ['EI'] });
    expect(cardFor(ada, situation({}, [ada, named]))).toMatchObject({
      organizations: [{ gloss: 'Seat of Norway’s president' }],
    });
  });

  test('where two entities fit, both stand on the card and each has its own', () => {
    const other = examplePerson({ id: 'people/other', name: 'Ada Example' });
    const annotations = [annotation({ candidates: [ada.id, other.id] })];
    const cards = cardsFor(annotations, situation({ annotations }, [ada, other, institute]));
    expect(cards['annotation:0']).toMatchObject({
      kind: 'candidates',
      candidates: [
        { id: ada.id, gloss: 'Senior fellow.' },
        { id: 'people/other', gloss: 'Senior fellow at the Example Institute.' },
      ],
    });
    expect(Object.keys(cards)).toContain('people/other');
  });

  test('what the article attributes to a person stands on the card in the article’s order', () => {
    const passages = ['“One,” said Ada. “Two.”', 'She fears three.'];
    const quotes = [
      { passage: 1, start: 10, end: 15, direct: false },
      { passage: 0, start: 17, end: 23, direct: true },
      { passage: 0, start: 0, end: 6, direct: true },
    ];
    const annotations = [annotation({ entity: ada.id, mention: 'full', quotes })];
    expect(personOf({ annotations, passages }).quotes.map(({ text, direct }) => [text, direct])).toEqual([
      ['“One,”', true],
      ['“Two.”', true],
      ['three', false],
    ]);
  });

  test('what is reported stands as a phrase: without its “that”, and with the verb that names', () => {
    const passages = [
      'Ada said that prices rise. She called it a risk, and that matters. It is “all”, she said.',
    ];
    const spanOf = (text: string) => {
      const start = passages[0]!.indexOf(text);
      return { passage: 0, start, end: start + text.length, direct: false };
    };
    const quotes = ['that prices rise', 'it a risk', 'that matters', 'It is “all'].map(spanOf);
    const annotations = [annotation({ entity: ada.id, mention: 'full', quotes })];
    expect(personOf({ annotations, passages }).quotes.map(({ text }) => text)).toEqual([
      'prices rise',
      'called it a risk',
      'that matters',
      'It is “all”',
    ]);
  });

  test('somebody whom knowledge does not list is described in the article’s words', () => {
    const role = { passage: 0, start: 5, end: 17, text: 'an economist' };
    const annotations = [annotation({ mention: 'full', role }), annotation({ mention: 'short', passage: 1 })];
    const cards = cardsFor(annotations, situation({ annotations }));
    expect(cards['annotation:1']).toMatchObject({
      kind: 'unlisted-person',
      name: 'Ada',
      role: 'an economist',
    });
  });
});

describe('a statistic', () => {
  const points = [
    { period: '2021', value: 100, sources: ['first'] },
    { period: '2022', value: 240.1, sources: ['first'] },
    { period: '2023', value: 180, sources: ['first'] },
  ];
  const trade = exampleStatistic({
    series: { label: 'Trade', definition: 'Goods', unit: 'USD', scale: 1e9, compiler: 'Customs', points },
    value: { amount: 240.1e9, asWorded: '240.1 billion dollars', unit: 'USD', period: '2022' },
    claims: [exampleClaim({ id: 'later', about: 'note', text: 'It fell in 2024.', asOf: '2025-01-13' })],
  });
  const linked = annotation({
    kind: 'statistic',
    entity: trade.id,
    quantity: { amount: 240e9, unit: 'USD' },
  });

  test('shows its trend with the point of which the article speaks, and the newest value', () => {
    const { trend, latest } = cardFor(trade, situation({ annotations: [linked] }, [trade])) as StatisticCard;
    expect(trend?.points.map(({ text, articles }) => [text, articles])).toEqual([
      ['$100\u00a0billion', false],
      ['$240.1\u00a0billion', true],
      ['$180\u00a0billion', false],
    ]);
    expect(trend?.summary).toBe(
      'From $100\u00a0billion (2021) to $180\u00a0billion (2023). Highest: $240.1\u00a0billion (2022).',
    );
    expect(latest).toEqual({ text: '$180\u00a0billion', period: '2023', sources: [1] });
  });

  test('stands beside the article’s own words for it, each wording once', () => {
    const passages = [
      'Some $240 billion, nearly a quarter trillion dollars, then some $240 billion: record trade.',
    ];
    const words = ['$240 billion', 'a quarter trillion dollars', '$240 billion'];
    let from = 0;
    const annotations: Annotation[] = words.map((text) => {
      const start = passages[0]!.indexOf(text, from);
      from = start + text.length;
      return { ...linked, start, end: from };
    });
    annotations.push(annotation({ kind: 'statistic', entity: trade.id, start: 70, end: 82 }));
    expect(
      (cardFor(trade, situation({ annotations, passages }, [trade])) as StatisticCard).inArticle,
    ).toEqual(['Some $240 billion', 'nearly a quarter trillion dollars']);
  });

  test('has no newest value where the one it shows is as new, or the same', () => {
    const value = { amount: 150e9, asWorded: '150 billion dollars', unit: 'USD', period: 'March 2024' };
    const newer = { ...trade, value };
    expect((cardFor(newer, situation({}, [newer])) as StatisticCard).latest).toBeNull();
    const same = { ...trade, value: { ...value, amount: 180.4e9, period: '2021' } };
    expect((cardFor(same, situation({}, [same])) as StatisticCard).latest).toBeNull();
  });

  test('says its periods in words, in the order of time, and how firm a value is', () => {
    const mixed = exampleStatistic({
      series: {
        ...trade.series!,
        points: [
          {
            period: '2023-Q4',
            value: 3,
            status: 'estimate',
            asWorded: 'about 3 billion',
            sources: ['first'],
          },
          { period: '2021-05-16', value: 1, status: 'reported', sources: ['first'] },
        ],
      },
    });
    const { trend } = cardFor(mixed, situation({}, [mixed])) as StatisticCard;
    expect(trend?.points.map(({ period, status, remark }) => [period, status, remark])).toEqual([
      ['16 May 2021', null, null],
      ['Q4 2023', 'estimate', 'about 3 billion'],
    ]);
    expect(trend?.summary).toBe('From $1\u00a0billion (16 May 2021) to $3\u00a0billion (Q4 2023).');
  });

  test('keeps apart what was said after the article', () => {
    const { notes, since } = cardFor(trade, situation({}, [trade])) as StatisticCard;
    expect([notes.length, since[0]?.text]).toEqual([0, 'It fell in 2024.']);
  });
});
