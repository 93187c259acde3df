import type { UnlistedFigureCard as Figure, UnlistedPersonCard as Person } from '../lib/cards/card.ts';
import type { MessageKey } from '../lib/extension/translate.ts';
import { type CardActions, CardFrame } from './CardFrame.tsx';
import { Filled } from './Filled.tsx';
import { Quotes } from './Quotes.tsx';
import { Section } from './Section.tsx';
import { StepButton } from './StepButton.tsx';
import { useTranslate } from './translations.ts';
import { useAsInArticle } from './written.ts';

type Of<Card> = { card: Card; why: string | null } & CardActions;

/** Somebody whom no knowledge file lists: what the article itself says, and that it is only that. */
export function UnlistedPersonCard({ card, why, ...actions }: Of<Person>) {
  const translate = useTranslate();
  const asInArticle = useAsInArticle();
  const { role, organization, quotes } = card;
  return (
    <CardFrame
      kind="person"
      label="kindUnlistedPerson"
      name={card.name}
      written={asInArticle}
      why={why}
      {...actions}
    >
      <p class="hint">{translate('unlistedHint')}</p>
      {role && (
        <p class="lead capitalized" {...asInArticle}>
          {role}
        </p>
      )}
      {organization?.id && (
        <StepButton id={organization.id} written={asInArticle} onVisit={actions.onVisit}>
          {organization.text}
        </StepButton>
      )}
      {organization && !organization.id && !role?.includes(organization.text) && (
        <p {...asInArticle}>{organization.text}</p>
      )}
      <Quotes quotes={quotes} />
    </CardFrame>
  );
}

const COMPARATORS: Readonly<Record<string, MessageKey>> = {
  over: 'comparatorOver',
  under: 'comparatorUnder',
  about: 'comparatorAbout',
  'at-least': 'comparatorAtLeast',
  'at-most': 'comparatorAtMost',
  nearly: 'comparatorNearly',
};

/** A figure that no knowledge file lists. */
export function UnlistedFigureCard({ card, why, ...actions }: Of<Figure>) {
  const translate = useTranslate();
  const asInArticle = useAsInArticle();
  const comparator = COMPARATORS[card.comparator ?? ''];
  const value = comparator ? translate(comparator, [card.value]) : card.value;
  const ofWhat = [card.base, card.period].filter((words) => words !== null).join(' ');
  return (
    <CardFrame
      kind="statistic"
      label="kindUnlistedFigure"
      name={card.name}
      written={asInArticle}
      why={why}
      {...actions}
    >
      <p class="hint">{translate('unlistedFigureHint')}</p>
      {`${value} ${ofWhat}`.trim() !== card.name && (
        <>
          {value !== card.name && <p class="lead capitalized">{value}</p>}
          {ofWhat !== '' && <OfWhat words={ofWhat} />}
        </>
      )}
      {card.source && (
        <Section title={translate('sectionCredited')}>
          {card.source.id ? (
            <StepButton id={card.source.id} written={asInArticle} onVisit={actions.onVisit}>
              {card.source.text}
            </StepButton>
          ) : (
            <p class="capitalized" {...asInArticle}>
              {card.source.text}
            </p>
          )}
        </Section>
      )}
    </CardFrame>
  );
}

/** The value is in the reader's language; what it is of stands below it, in quotation marks, in the article's. */
function OfWhat({ words }: { words: string }) {
  const asInArticle = useAsInArticle();
  const quoted = (
    <span key="words" {...asInArticle}>
      {words}
    </span>
  );
  return (
    <p class="remark">
      <Filled message="quoted" parts={[quoted]} />
    </p>
  );
}
