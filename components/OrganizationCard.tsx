import type { OrganizationCard as Organization } from '../lib/cards/card.ts';
import { listed } from '../lib/cards/listed.ts';
import { type CardActions, CardFrame } from './CardFrame.tsx';
import { Disagreements } from './Disagreements.tsx';
import { English, Filled } from './Filled.tsx';
import { Section } from './Section.tsx';
import { SourcesList } from './SourcesList.tsx';
import { StatementList } from './StatementLine.tsx';
import { StepButton } from './StepButton.tsx';
import { useTranslate } from './translations.ts';
import { inEnglish } from './written.ts';

/** What an institution is, who pays for it, and who of its people the article names. */
export function OrganizationCard({
  card,
  why,
  ...actions
}: { card: Organization; why: string | null } & CardActions) {
  const translate = useTranslate();
  const { sources, partOf } = card;
  const kind = [card.type, card.country].filter((part) => part !== null).join(', ');
  return (
    <CardFrame kind="organization" label="kindOrganization" name={card.name} why={why} {...actions}>
      <p class="lead capitalized" {...inEnglish}>
        {kind}
      </p>
      {card.alsoCalled.length > 0 && (
        <p class="remark">
          <Filled
            message="alsoCalled"
            parts={[<English key="names" text={listed(card.alsoCalled, translate)} />]}
          />
        </p>
      )}
      {partOf && (
        <StepButton id={partOf.id} gloss={partOf.gloss} onVisit={actions.onVisit}>
          <Filled message="partOf" parts={[<English key="name" text={partOf.name} />]} />
        </StepButton>
      )}
      {card.about.length > 0 && <StatementList statements={card.about} sources={sources} />}
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
      {card.people.length > 0 && (
        <Section title={translate('sectionPeople')}>
          {card.people.map(({ id, name }) => (
            <StepButton key={id} id={id} onVisit={actions.onVisit}>
              {name}
            </StepButton>
          ))}
        </Section>
      )}
      <SourcesList sources={sources} checked={card.checked} />
    </CardFrame>
  );
}
