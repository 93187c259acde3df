import type {
  Card,
  CardSource,
  PersonCard,
  Perspective,
  Statement,
  StatisticCard,
  TrendPoint,
} from '../../lib/cards/card.ts';
import { periodText } from '../../lib/cards/period.ts';
import { valueText } from '../../lib/cards/value-text.ts';
import type { Wording } from '../../lib/cards/wording.ts';

const source = (changes: Partial<CardSource> = {}): CardSource => ({
  title: 'A page about examples',
  publisher: 'Example Institute',
  url: 'https://institute.example/about',
  date: '2024-03-01',
  tier: 'own',
  stateMedia: false,
  ...changes,
});

const statement = (text: string, changes: Partial<Statement> = {}): Statement => ({
  text,
  about: 'role',
  saidBy: null,
  from: null,
  until: null,
  asOf: '2024-03-01',
  stale: false,
  sources: [1],
  ...changes,
});

const person: PersonCard = {
  kind: 'person',
  id: 'people/ada-example',
  name: 'Ada Example',
  leader: false,
  nativeNames: [],
  roleThen: statement('Senior fellow at the Example Institute.'),
  roleInArticle: null,
  roleNow: null,
  organizations: [],
  field: null,
  notes: [],
  since: [],
  past: [],
  quotes: [],
  checked: '2026-11-01',
  sources: [source()],
  disagreements: [],
};

const statistic: StatisticCard = {
  kind: 'statistic',
  id: 'statistics/example-share',
  name: 'Share of examples',
  type: 'figure',
  measures: 'Examples among all sentences of a manual, counted once.',
  value: { text: '42 percent', period: '2023' },
  inArticle: [],
  perspectives: [],
  origin: null,
  trend: null,
  latest: null,
  notes: [],
  since: [],
  caveats: ['The count leaves out captions.'],
  misquoted: ['As a share of all pages.'],
  notSameAs: [],
  checked: '2026-11-01',
  sources: [source()],
  disagreements: [],
};

const perspective = (changes: Partial<Perspective>): Perspective => ({
  as: 'share',
  ofOneYear: false,
  amount: '',
  reference: 'the world’s population',
  period: '2024',
  of: null,
  sources: [2],
  ...changes,
});

const pointIn =
  (wording: Wording) =>
  (period: string, value: number, articles = false): TrendPoint => ({
    period: periodText(period, wording),
    time: Number(period.slice(0, 4)) + 0.5,
    value,
    upTo: null,
    text: valueText(value, 'percent', null, wording),
    status: null,
    remark: null,
    sources: [1],
    articles,
  });

const trendIn = ({ say }: Wording, points: TrendPoint[]): StatisticCard['trend'] => ({
  label: 'Share of examples, percent',
  definition: 'Examples among all sentences of a manual.',
  compiler: 'the Example Institute',
  unit: 'percent',
  points,
  breaks: ['From 2022 on captions are counted too.'],
  summary: say(
    points.length === 1 ? 'trendOnly' : 'trendFromTo',
    [...new Set([points[0]!, points.at(-1)!])].flatMap(({ text, period }) => [text, period]),
  ),
});

const quote = (text: string, direct: boolean, start: number) => ({
  text,
  direct,
  passage: 0,
  start,
  end: start + text.length,
});

/** Made-up cards for states that few entries are in. */
export function exampleCardsIn(wording: Wording): Readonly<Record<string, Card>> {
  const point = pointIn(wording);
  const trendOf = (points: TrendPoint[]) => trendIn(wording, points);
  const say = (amount: number, unit: string) => valueText(amount, unit, null, wording);
  return {
    'person, the least there is': person,
    'person, last known long ago': {
      ...person,
      roleThen: null,
      roleNow: statement('Director of the Example Institute.', { stale: true, asOf: '2021-06' }),
    },
    'person, role unknown then': {
      ...person,
      roleThen: null,
      roleInArticle: 'a senior fellow at the Example Institute',
      roleNow: statement('Director of the Example Institute.'),
    },
    'person, stale, with all there is': {
      ...person,
      name: 'Wolfeschlegelsteinhausenbergerdorff Maximilian von Example-Hohenstein',
      nativeNames: [
        { text: 'Максимилиан Пример', language: 'ru' },
        { text: '馬克西米利安', language: 'zh-Hant' },
      ],
      roleThen: statement('Deputy director of the Example Institute for Questions of International Trade.', {
        stale: true,
        asOf: '2021',
        sources: [1, 2, 3],
      }),
      organizations: [
        { id: 'organizations/example', name: 'Example Institute', gloss: 'Think tank, Germany' },
      ],
      field: statement('Studies examples and what follows from them.'),
      notes: [
        statement('Was put on a list.', { saidBy: 'The ministry of an example', sources: [2, 3] }),
        statement('Paid by the makers of examples.', { stale: true, asOf: '2019-05' }),
      ],
      since: [statement('Left the institute.', { from: '2025-01' })],
      past: [statement('Reporter of a newspaper.')],
      quotes: [
        quote('“Nobody counts examples any more,”', true, 0),
        quote('fewer of them will be written', false, 90),
      ],
      disagreements: [
        {
          about: 'Year in which the institute was founded',
          says: [
            { text: '1990.', sources: [1] },
            { text: '1991.', sources: [3] },
          ],
        },
      ],
      sources: [
        source(),
        source({
          title: 'News',
          publisher: 'Example Agency',
          stateMedia: true,
          url: 'https://agency.example/1',
        }),
        source({
          title: `A title that ${'goes on and '.repeat(12)}ends`,
          date: null,
          url: 'https://x.example/2',
        }),
      ],
    },
    'statistic, in perspective': {
      ...statistic,
      value: { text: '240.1 billion dollars', period: '2023' },
      inArticle: ['$240 billion', 'a quarter of a trillion dollars'],
      perspectives: [
        perspective({
          as: 'share',
          amount: say(1.3, 'percent'),
          reference: 'Exampleland’s GDP',
          period: '2023',
        }),
        perspective({ as: 'times', amount: say(2.8, 'multiple'), reference: 'GDP of Ada', ofOneYear: true }),
      ],
      sources: [source(), source({ title: 'Yearly output', url: 'https://fund.example/output' })],
    },
    'statistic, in perspective, another value than its own': {
      ...statistic,
      perspectives: [
        perspective({
          amount: say(17, 'percent'),
          reference: 'Exampleland’s GDP',
          ofOneYear: true,
          of: { text: say(240.1e9, 'USD'), period: '2021' },
        }),
        perspective({ as: 'per-person', amount: say(4.6, 't'), reference: 'the world’s population' }),
      ],
      sources: [source(), source({ title: 'Yearly output', url: 'https://fund.example/output' })],
    },
    'statistic, rate beside a rate with a long name': {
      ...statistic,
      perspectives: [
        perspective({
          as: 'beside',
          amount: say(2.5, 'percent'),
          reference:
            'what all countries of the example together spend on examples as a share of their output',
        }),
      ],
      sources: [source(), source({ title: 'Yearly output', url: 'https://fund.example/output' })],
    },
    'statistic, two points': { ...statistic, trend: trendOf([point('2022', 40), point('2023', 42, true)]) },
    'statistic, below zero': {
      ...statistic,
      trend: trendOf([point('2020', -3.4), point('2021', 2), point('2022', -1, true), point('2023', 3)]),
    },
    'statistic, one point': { ...statistic, trend: trendOf([point('2023-05', 42, true)]) },
    'statistic, many points': {
      ...statistic,
      trend: trendOf(
        Array.from({ length: 24 }, (_, index) =>
          point(`${2000 + index}`, 30 + ((index * 7) % 13), index === 22),
        ),
      ),
    },
    candidates: {
      kind: 'candidates',
      id: 'annotation:0',
      name: 'Ada Example',
      candidates: [
        { id: 'people/ada-example', name: 'Ada Example', gloss: 'Senior fellow at the Example Institute.' },
        {
          id: 'people/ada-other',
          name: 'Ada Example',
          gloss: 'Minister of trade of a small country since 2025.',
        },
      ],
    },
    'unlisted person': {
      kind: 'unlisted-person',
      id: 'annotation:1',
      name: 'Bo Beispiel',
      role: 'an economist who follows the price of examples',
      organization: { text: 'Example Institute', id: 'organizations/example' },
      quotes: [
        quote('“Examples are getting dearer, and nobody knows for how long.”', true, 0),
        quote('prices may rise again next year', false, 90),
      ],
    },
    'unlisted person, name only': {
      kind: 'unlisted-person',
      id: 'annotation:2',
      name: 'Bo Beispiel',
      role: null,
      organization: null,
      quotes: [],
    },
    'unlisted figure': {
      kind: 'unlisted-figure',
      id: 'annotation:3',
      name: 'about 2.4 million tonnes',
      value: say(2.4e6, 't'),
      comparator: 'about',
      base: 'of examples',
      period: 'in 2023',
      source: { text: 'the Example Institute', id: 'organizations/example' },
    },
    'unlisted figure, value only': {
      kind: 'unlisted-figure',
      id: 'annotation:4',
      name: '42 percent',
      value: say(42, 'percent'),
      comparator: null,
      base: null,
      period: null,
      source: null,
    },
  };
}
