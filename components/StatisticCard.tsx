import type { StatisticCard as Statistic } from '../lib/cards/card.ts';
import { type CardActions, CardFrame } from './CardFrame.tsx';
import { Disagreements } from './Disagreements.tsx';
import { English, Filled } from './Filled.tsx';
import { Footnotes } from './Footnotes.tsx';
import { Perspectives } from './Perspectives.tsx';
import { FoldedSection, Section } from './Section.tsx';
import { SourcesList } from './SourcesList.tsx';
import { StatementList } from './StatementLine.tsx';
import { StepButton } from './StepButton.tsx';
import { TrendChart } from './TrendChart.tsx';
import { useTranslate } from './translations.ts';
import { inEnglish, useAsInArticle } from './written.ts';

/** What a number measures: definition, value at its origin, trend, and how it is misread. */
export function StatisticCard({
  card,
  why,
  ...actions
}: { card: Statistic; why: string | null } & CardActions) {
  const translate = useTranslate();
  const { sources, value, inArticle, perspectives, origin, trend, latest } = card;
  return (
    <CardFrame kind="statistic" label="kindStatistic" name={card.name} why={why} {...actions}>
      <p class="lead" {...inEnglish}>
        {card.measures}
      </p>
      {(value || origin || perspectives.length > 0) && (
        <Section title={translate('sectionValue')}>
          {value && (
            <p class="value">
              <Filled message="valueIn" parts={[<English key="value" text={value.text} />, value.period]} />
            </p>
          )}
          {inArticle.length > 0 && (
            <p class="remark">
              <Filled
                message="valueInArticle"
                parts={[<InArticle key="words" text={inArticle.join('; ')} />]}
              />
            </p>
          )}
          <Perspectives perspectives={perspectives} sources={sources} />
          {origin && (
            <p class="origin" {...inEnglish}>
              {origin.text}
              <Footnotes numbers={origin.sources} sources={sources} />
            </p>
          )}
          {origin?.by.map(({ id, name }) => (
            <StepButton key={id} id={id} onVisit={actions.onVisit}>
              {name}
            </StepButton>
          ))}
        </Section>
      )}
      {trend && (
        <Section title={translate('sectionTrend')}>
          <TrendChart trend={trend} sources={sources} />
        </Section>
      )}
      {latest && (
        <Section title={translate('sectionLatest')}>
          <p>
            {translate('valueIn', [latest.text, latest.period])}
            <Footnotes numbers={latest.sources} sources={sources} />
          </p>
        </Section>
      )}
      {card.notes.length > 0 && (
        <Section title={translate('sectionNotes')}>
          <StatementList statements={card.notes} sources={sources} />
        </Section>
      )}
      {card.since.length > 0 && (
        <Section title={translate('sectionSince')}>
          <StatementList statements={card.since} sources={sources} />
        </Section>
      )}
      <Disagreements card={card} />
      <TextList title={translate('sectionCaveats')} texts={card.caveats} />
      <TextList title={translate('sectionMisquoted')} texts={card.misquoted} />
      {card.notSameAs.length > 0 && (
        <FoldedSection title={translate('sectionNotSameAs')}>
          <ul class="statements">
            {card.notSameAs.map(({ id, text }) => (
              <li key={text} {...inEnglish}>
                {id ? (
                  <button type="button" class="link" onClick={() => actions.onVisit(id)}>
                    {text}
                  </button>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </FoldedSection>
      )}
      <SourcesList sources={sources} checked={card.checked} />
    </CardFrame>
  );
}

const InArticle = ({ text }: { text: string }) => <span {...useAsInArticle()}>{text}</span>;

function TextList({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="statements">
        {texts.map((text) => (
          <li key={text} {...inEnglish}>
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
