import { describe, expect, it } from 'vitest';
import type { OrganizationCard, StatisticCard } from './card.ts';
import { type CitationWords, type CitedArticle, citationOf } from './citation.ts';
import { examplePersonCard } from './listing/example-listing.ts';

const words: CitationWords = {
  now: 'Now',
  lastKnown: 'Last known',
  inArticle: (role) => `In this article: ${role}`,
  asOf: (date) => `as of ${date}`,
  compiledBy: (who) => `Compiled by ${who}.`,
  sources: 'Sources:',
  stateMedia: 'state media',
  noDate: 'undated',
  readIn: (article) => `Read in: ${article}`,
  entry: ({ id, checked, accessed }) => `Entry ${id}, checked ${checked}. Accessed ${accessed}.`,
};

const article: CitedArticle = {
  url: 'https://news.example/harbor',
  title: 'The harbor\n at night',
  published: '2024-05-15',
};

const cite = (card: Parameters<typeof citationOf>[0], changes: Partial<CitedArticle> = {}) =>
  citationOf(card, { article: { ...article, ...changes }, accessed: '2026-11-26', words });

const source = (name: string, changes = {}) => ({
  title: `On ${name}`,
  publisher: name,
  url: `https://${name.toLowerCase()}.example/`,
  date: '2024-01-12',
  tier: 'own',
  stateMedia: false,
  ...changes,
});

const statement = (text: string, changes = {}) => ({
  text,
  about: 'role',
  saidBy: null,
  from: null,
  until: null,
  asOf: '2024-03',
  stale: false,
  sources: [1],
  ...changes,
});

const statistic: StatisticCard = {
  kind: 'statistic',
  id: 'statistics/example-trade',
  name: 'Trade in examples',
  type: 'figure',
  measures: 'Examples sold in a year, in dollars.',
  inArticle: [],
  perspectives: [],
  value: { text: '240.1 billion dollars', period: '2023' },
  origin: { text: 'Yearly figures of the customs service.', sources: [3], by: [] },
  trend: null,
  latest: null,
  notes: [statement('It grew.', { sources: [1, 2] })],
  since: [],
  caveats: [],
  misquoted: [],
  notSameAs: [],
  checked: '2026-11-01',
  sources: [source('One'), source('Two'), source('Three')],
  disagreements: [],
};

const point = (period: string, value: number, articles: boolean, sources: number[]) => ({
  period,
  time: Number(period),
  value,
  upTo: null,
  text: `$${value} billion`,
  status: null,
  remark: null,
  sources,
  articles,
});

const trend = {
  label: 'Trade',
  definition: 'Trade.',
  compiler: 'the Customs Service',
  unit: 'USD',
  points: [point('2022', 190, false, [1]), point('2023', 240, true, [2])],
  breaks: [],
  summary: '',
};

describe('the citation of a statistic', () => {
  it('states the value with its period, what is measured, and the sources of that alone, counted anew', () => {
    expect(cite(statistic)).toBe(`Trade in examples: 240.1 billion dollars, 2023 [1].
Examples sold in a year, in dollars.
Yearly figures of the customs service.
Sources:
[1] Three, “On Three”, 2024-01-12. https://three.example/
Read in: “The harbor at night”, 2024-05-15. https://news.example/harbor
Entry statistics/example-trade, checked 2026-11-01. Accessed 2026-11-26.
`);
  });

  it('names who compiled the series, with the sources of the value of which the article speaks', () => {
    const text = cite({ ...statistic, trend });
    expect(text).toContain('Compiled by the Customs Service.\n');
    expect(text).toContain('[1, 2].\n');
    expect(text).toContain('[1] Three, ');
    expect(text).toContain('[2] Two, ');
    expect(text).not.toContain('One');
  });

  it('takes the article’s point of the series, or the newest value, where the card states no other', () => {
    expect(cite({ ...statistic, value: null, trend })).toContain(
      'Trade in examples: $240 billion, 2023 [1, 2].',
    );
    const latest = { text: '$228 billion', period: '2025', sources: [1] };
    expect(cite({ ...statistic, value: null, origin: null, latest })).toMatch(
      /^Trade in examples: \$228 billion, 2025 \[1\]\.\n/,
    );
  });

  it('cites all sources of a claim without value and origin', () => {
    const text = cite({ ...statistic, value: null, origin: null });
    expect(text).toMatch(/^Trade in examples\.\nExamples sold in a year, in dollars\.\nSources:\n\[1\] One/);
    expect(text.match(/^\[\d\]/gm)).toHaveLength(3);
  });
});

describe('the citation of a person', () => {
  const ada = examplePersonCard({
    roleThen: statement('Senior fellow at the Example Institute.', { sources: [2] }),
    roleNow: statement('Director of the Example Institute.', { asOf: '2026-10-02', sources: [1, 2] }),
    sources: [source('One', { stateMedia: true, date: null }), source('Two')],
  });

  it('states role and date, then and now, each with its sources', () => {
    expect(cite(ada).split('\n').slice(0, 5)).toEqual([
      'Ada Example. Senior fellow at the Example Institute (as of 2024-03) [1].',
      'Now: Director of the Example Institute (as of 2026-10-02) [2, 1].',
      'Sources:',
      '[1] Two, “On Two”, 2024-01-12. https://two.example/',
      '[2] One (state media), “On One”, undated. https://one.example/',
    ]);
  });

  it('says from when to when a role that has ended held, and when a last word has grown old', () => {
    const roleThen = statement('Reporter.', { from: '2019', until: '2024-06' });
    const roleNow = statement('Editor.', { stale: true });
    const [then, now] = cite({ ...ada, roleThen, roleNow }).split('\n');
    expect(then).toBe('Ada Example. Reporter (2019–2024-06) [1].');
    expect(now).toBe('Last known: Editor (as of 2024-03) [1].');
  });

  it('gives the article’s own words where no role is known for its date, and the name alone where nothing is', () => {
    const unknown = { ...ada, roleThen: null, roleNow: null };
    expect(cite({ ...unknown, roleInArticle: 'a scholar' })).toMatch(
      /^Ada Example\. In this article: a scholar\.\nSources:\n\[1\] One/,
    );
    expect(cite(unknown)).toMatch(/^Ada Example\.\nSources:/);
  });
});

it('the citation of an institution says what it is, with its facts', () => {
  const organization: OrganizationCard = {
    kind: 'organization',
    id: 'organizations/example',
    name: 'Example Institute',
    type: 'think tank',
    country: 'Germany',
    alsoCalled: [],
    partOf: null,
    about: [statement('Founded in 1990.'), statement('Studies examples.', { sources: [] })],
    notes: [],
    since: [],
    people: [],
    checked: '2026-11-01',
    sources: [source('One')],
    disagreements: [],
  };
  expect(cite(organization)).toMatch(
    /^Example Institute\. Think tank, Germany\.\nFounded in 1990 \(as of 2024-03\) \[1\]\.\nStudies examples \(as of 2024-03\)\.\n/,
  );
});

describe('the article', () => {
  it('is named by its address where it has no title', () => {
    expect(cite(statistic, { title: ' ', published: null })).toContain(
      'Read in: https://news.example/harbor\n',
    );
  });

  it('is left out where it is not on the web: the address of a page of the extension is the reader’s own', () => {
    expect(cite(statistic, { url: 'moz-extension://6b5b0b6e/welcome.html' })).not.toMatch(/Read in|6b5b0b6e/);
  });
});
