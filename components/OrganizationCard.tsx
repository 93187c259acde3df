import type { OrganizationCard as Organization } from '../lib/cards/card.ts';
import { countryName } from '../lib/cards/country-name.ts';
import { institutionKind } from '../lib/cards/listing/institution-kind.ts';
import { type CardActions, CardFrame } from './CardFrame.tsx';
import { Disagreements } from './Disagreements.tsx';
import { English, Filled, Joined } from './Filled.tsx';
import { INSTITUTIONS } from './institution-words.ts';
import { Section } from './Section.tsx';
import { SourcesList } from './SourcesList.tsx';
import { StatementList } from './StatementLine.tsx';
import { StepButton } from './StepButton.tsx';
import { useTranslate } from './translations.ts';
import { useInInterface } from './written.ts';

/** What an institution is, who pays for it, and who of its people the article names. */
export function OrganizationCard({
  card,
  why,
  ...actions
}: { card: Organization; why: string | null } & CardActions) {
  const translate = useTranslate();
  const { sources, partOf } = card;
  const inInterface = useInInterface();
  return (
    <CardFrame kind="organization" label="kindOrganization" name={card.name} why={why} {...actions}>
      <Kind card={card} />
      {card.alsoCalled.length > 0 && (
        <p class="remark">
          <Filled message="alsoCalled" parts={[<Names key="names" names={card.alsoCalled} />]} />
        </p>
      )}
      {partOf && (
        <StepButton id={partOf.id} gloss={partOf.gloss} written={inInterface} onVisit={actions.onVisit}>
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

/** What it is and where: in the entry's own words in English, and in other languages by its kind. */
function Kind({ card: { type, country } }: { card: Pick<Organization, 'type' | 'country'> }) {
  const translate = useTranslate();
  const language = translate('languageTag');
  const kind = institutionKind(type);
  const isWorded = language !== 'en' && kind !== 'other';
  const what = isWorded ? translate(INSTITUTIONS[kind]) : <English key="type" text={type} />;
  const isSaid = country === null || (!isWorded && type.includes(country));
  const parts = isSaid ? [what] : [what, countryName(country, language)];
  return (
    <p class="lead capitalized">
      <Joined message="listed" parts={parts} />
    </p>
  );
}

const Names = ({ names }: { names: readonly string[] }) => (
  <Joined message="listed" parts={names.map((name) => <English key={name} text={name} />)} />
);
