import type { CardSource, Trend } from '../lib/cards/card.ts';
import { formatDate } from './dates.ts';
import { Footnotes } from './Footnotes.tsx';
import { useTranslate } from './translations.ts';
import { CHART, labelled, type PlacedPoint, placePoints } from './trend-layout.ts';

/** A series as a small chart, said in a sentence, with all its values and sources in a table behind it. */
export function TrendChart({ trend, sources }: { trend: Trend; sources: readonly CardSource[] }) {
  const translate = useTranslate();
  const placed = placePoints(trend.points);
  const line = placed.map(({ x, y }) => `${x},${y}`).join(' ');
  const floor = CHART.height - CHART.bottom + 4;
  return (
    <figure class="trend">
      <figcaption>{trend.label}</figcaption>
      <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={trend.summary}>
        <line class="axis" x1={CHART.left} x2={CHART.width - CHART.right} y1={floor} y2={floor} />
        <polyline class="line" points={line} />
        {placed.map(({ x, y, point }) => (
          <circle
            key={point.period}
            class={point.articles ? 'point article' : 'point'}
            cx={x}
            cy={y}
            r={point.articles ? 5 : 2.5}
          />
        ))}
        {labelled(placed).map((one) => (
          <Label key={one.point.period} {...one} />
        ))}
      </svg>
      <p class="remark">
        {trend.summary} {translate('trendCompiler', [trend.compiler])}
      </p>
      <TrendTable trend={trend} sources={sources} />
    </figure>
  );
}

/** Labels at the ends are set from the edge inwards, so that none is cut off. */
function Label({ x, y, point }: PlacedPoint) {
  const anchor = x < CHART.width / 4 ? 'start' : x > (CHART.width * 3) / 4 ? 'end' : 'middle';
  return (
    <g class={point.articles ? 'label article' : 'label'} text-anchor={anchor}>
      <text x={x} y={y - 9}>
        {point.text}
      </text>
      <text x={x} y={CHART.height - 4}>
        {point.period}
      </text>
    </g>
  );
}

function TrendTable({ trend, sources }: { trend: Trend; sources: readonly CardSource[] }) {
  const translate = useTranslate();
  return (
    <details>
      <summary>{translate('trendTable')}</summary>
      <p class="remark">{trend.definition}</p>
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
              <th scope="row">{formatDate(point.period, translate('languageTag'))}</th>
              <td>
                {point.text}
                {point.articles && <span class="remark"> {translate('trendArticle')}</span>}
                <Footnotes numbers={point.sources} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {trend.breaks.map((text) => (
        <p key={text} class="remark">
          {text}
        </p>
      ))}
    </details>
  );
}
