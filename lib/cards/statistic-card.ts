import type { Annotation } from '../finder/annotation.ts';
import { withComparator } from '../finder/quantities/comparator.ts';
import type { Statistic } from '../knowledge/schema-statistic.ts';
import type { StatisticCard, Trend } from './card.ts';
import { timeOf } from './claim-time.ts';
import { eachWording } from './each-wording.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { latestFirst } from './gloss.ts';
import { periodEnd, periodText } from './period.ts';
import { perspectivesOf } from './perspective.ts';
import { isSameValue } from './same-value.ts';
import { dateThen, type Situation } from './situation.ts';
import { commonParts, statementMaker } from './statement.ts';
import { trendOf } from './trend.ts';

/** The card of a statistic: what it measures, its value at the origin, its trend, and how it is misread. */
export function statisticCard(statistic: Statistic, situation: Situation): StatisticCard {
  const then = dateThen(situation);
  const footnotes = createFootnotes(statistic.sources);
  const state = statementMaker(statistic, footnotes, situation.today);
  const linked = situation.annotations.filter(({ entity }) => entity === statistic.id);
  const { value } = statistic;
  const { wording } = situation;
  const origin = originOf(statistic, footnotes, situation);
  const trend = trendOf(statistic, footnotes, { annotations: linked, wording });
  const isLater = (claim: Statistic['claims'][number]) => timeOf(claim, then) === 'since';
  return {
    kind: 'statistic',
    type: statistic.type,
    measures: statistic.measures,
    value: value ? { text: value.asWorded, period: periodText(value.period, wording) } : null,
    inArticle: figuresOf(linked, situation),
    perspectives: perspectivesOf(statistic, { trend, footnotes, situation }),
    origin,
    trend,
    latest: latestOf(trend, value),
    notes: statistic.claims.filter((claim) => !isLater(claim)).map(state),
    since: statistic.claims.filter(isLater).map(state).sort(latestFirst),
    caveats: statistic.caveats ?? [],
    misquoted: statistic.misquoted ?? [],
    notSameAs: (statistic.notSameAs ?? []).map(({ statistic: id, text }) => ({ id: id ?? null, text })),
    ...commonParts(statistic, footnotes),
  };
}

/** The figures that the article states, in its words, "about" among them. Statements without a figure are their own value. */
function figuresOf(linked: readonly Annotation[], { passages }: Pick<Situation, 'passages'>): string[] {
  const figures = linked.filter(({ quantity }) => quantity);
  return eachWording(
    figures.map(({ passage, start, end }) => withComparator(passages[passage] ?? '', start, end)),
  );
}

function originOf(
  { origin }: Statistic,
  footnotes: Footnotes,
  { knowledge }: Situation,
): StatisticCard['origin'] {
  if (!origin) return null;
  const by = (origin.by ?? []).flatMap((id) => {
    const entity = knowledge.entity(id);
    return entity ? [{ id, name: entity.name }] : [];
  });
  return { text: origin.text, sources: footnotes.cite(origin.sources), by };
}

/** The newest value of the series, where it is both later and another than the one that the card shows. */
function latestOf(trend: Trend | null, shown: Statistic['value']): StatisticCard['latest'] {
  const point = trend?.points.at(-1);
  if (!trend || !point) return null;
  if (shown && point.time <= periodEnd(shown.period)) return null;
  const unchanged = shown?.unit === trend.unit && isSameValue(point.value, shown.amount);
  return unchanged ? null : { text: point.text, period: point.period, sources: point.sources };
}
