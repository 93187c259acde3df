import type { CardSource, Trend, TrendPoint } from '../lib/cards/card.ts';
import { spaceAfter } from '../lib/cards/sentences.ts';
import type { MessageKey } from '../lib/extension/translate.ts';
import { English, Filled, Joined } from './Filled.tsx';
import { Footnotes } from './Footnotes.tsx';
import { useNumbers, useTranslate } from './translations.ts';
import { type PlacedLabel, placePeriods, placeValues } from './trend-labels.ts';
import { CHART, placePoints } from './trend-layout.ts';
import { inEnglish } from './written.ts';

/** More points than this are a line without dots, the article's own excepted. */
const DOTTED = 12;

/** Words in the chart, in its own pixels. A narrow window draws it smaller, and its words must not be. */
const SIZE = 11;
const SMALL_SIZE = 12.5;
const SMALL = '(max-width: 350px)';

/** A series as a small chart, said in a sentence, with all its values and sources in a table behind it. */
export function TrendChart({ trend, sources }: { trend: Trend; sources: readonly CardSource[] }) {
  return (
    <figure class="trend">
      <figcaption {...inEnglish}>{trend.label}</figcaption>
      {trend.points.length > 1 && <Chart trend={trend} />}
      <p class="remark">
        {trend.summary}
        {spaceAfter(trend.summary)}
        <Compiler name={trend.compiler.replace(/\.$/, '')} />
      </p>
      <TrendTable trend={trend} sources={sources} />
    </figure>
  );
}

const Compiler = ({ name }: { name: string }) => (
  <Filled message="trendCompiler" parts={[<English key="name" text={name} />]} />
);

function Chart({ trend }: { trend: Trend }) {
  const { points, zero } = placePoints(trend.points);
  const numberText = useNumbers();
  const fontSize = matchMedia(SMALL).matches ? SMALL_SIZE : SIZE;
  const dotted = points.filter(({ point }) => point.articles || points.length <= DOTTED);
  return (
    <svg
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={trend.summary}
      style={{ fontSize }}
    >
      <line class="axis" x1={CHART.left - 6} x2={CHART.width} y1={zero} y2={zero} />
      <text x={0} y={zero + 4}>
        {numberText(0)}
      </text>
      <polyline class="line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dotted.map(({ x, y, point }) => (
        <circle
          key={point.period}
          class={point.articles ? 'point article' : 'point'}
          cx={x}
          cy={y}
          r={point.articles ? 4.5 : 2.5}
        />
      ))}
      {placeValues(points, fontSize).map((label) => (
        <Words key={label.point.period} {...label} text={label.point.text} />
      ))}
      {placePeriods(points, fontSize).map((label) => (
        <Words key={label.point.period} {...label} text={label.point.period} />
      ))}
    </svg>
  );
}

/** A chart runs from left to right, a value in Arabic does not: between these marks it runs its own way. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function Words({ point, x, y, anchor, text }: PlacedLabel & { text: string }) {
  return (
    <text class={point.articles ? 'article' : undefined} x={x} y={y} text-anchor={anchor}>
      {isolated(text)}
    </text>
  );
}

function TrendTable({ trend, sources }: { trend: Trend; sources: readonly CardSource[] }) {
  const translate = useTranslate();
  return (
    <details>
      <summary>{translate('trendTable')}</summary>
      <p class="remark" {...inEnglish}>
        {trend.definition}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('trendPeriod')}</th>
            <th scope="col">{translate('trendValue')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.points.map((point) => (
            <tr key={point.period} class={point.articles ? 'article' : ''}>
              <th scope="row">
                <bdi>{point.period}</bdi>
              </th>
              <td>
                <bdi>{point.text}</bdi>
                <Footnotes numbers={point.sources} sources={sources} />
                <Remarks {...point} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {trend.breaks.map((text) => (
        <p key={text} class="remark" {...inEnglish}>
          {text}
        </p>
      ))}
    </details>
  );
}

const STATUS: Readonly<Record<NonNullable<TrendPoint['status']>, MessageKey>> = {
  estimate: 'statusEstimate',
  provisional: 'statusProvisional',
  revised: 'statusRevised',
};

function Remarks({ articles, status, remark }: TrendPoint) {
  const translate = useTranslate();
  const ours = [articles ? translate('trendArticle') : null, status && translate(STATUS[status])];
  const remarks = [
    ...ours
      .filter((one) => one !== null)
      .map((one) => (
        <span key={one} class="whole">
          {one}
        </span>
      )),
    ...(remark === null ? [] : [<English key={remark} text={remark} />]),
  ];
  if (remarks.length === 0) return null;
  return (
    <span class="remark">
      {' '}
      <Joined message="apart" parts={remarks} />
    </span>
  );
}
