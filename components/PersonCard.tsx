import type { PersonCard as Person } from '../lib/cards/card.ts';
import { type CardActions, CardFrame } from './CardFrame.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Filled } from './Filled.tsx';
import { Quotes } from './Quotes.tsx';
import { FoldedSection, Section } from './Section.tsx';
import { SourcesList } from './SourcesList.tsx';
import { StatementLine, StatementList } from './StatementLine.tsx';
import { StepButton } from './StepButton.tsx';
import { useTranslate } from './translations.ts';
import { inEnglish, useAsInArticle } from './written.ts';

/** Who is speaking: role then and now, institution, what a careful reader should know. */
export function PersonCard({ card, why, ...actions }: { card: Person; why: string | null } & CardActions) {
  const translate = useTranslate();
  const { sources, roleThen, roleNow, field, notes, since, past } = card;
  return (
    <CardFrame
      kind="person"
      label={card.leader ? 'kindLeader' : 'kindPerson'}
      name={card.name}
      beside={card.nativeNames}
      why={why}
      {...actions}
    >
      {roleThen ? (
        <p class="lead" {...inEnglish}>
          <StatementLine statement={roleThen} sources={sources} dated />
        </p>
      ) : (
        <>
          <p class="hint">{translate('cardNoRole')}</p>
          {card.roleInArticle && <RoleInArticle role={card.roleInArticle} />}
        </>
      )}
      {roleNow && (
        <p class="now">
          <strong>{translate(roleNow.stale ? 'cardLastKnown' : 'cardNow')}</strong>{' '}
          <span {...inEnglish}>
            <StatementLine statement={roleNow} sources={sources} dated />
          </span>
        </p>
      )}
      {card.organizations.map(({ id, name, gloss }) => (
        <StepButton key={id} id={id} gloss={gloss} onVisit={actions.onVisit}>
          {name}
        </StepButton>
      ))}
      {field && (
        <p {...inEnglish}>
          <StatementLine statement={field} sources={sources} />
        </p>
      )}
      {notes.length > 0 && (
        <Section title={translate('sectionNotes')}>
          <StatementList statements={notes} sources={sources} />
        </Section>
      )}
      {since.length > 0 && (
        <Section title={translate('sectionSince')}>
          <StatementList statements={since} sources={sources} />
        </Section>
      )}
      <Disagreements card={card} />
      <Quotes quotes={card.quotes} />
      {past.length > 0 && (
        <FoldedSection title={translate('sectionPast')}>
          <StatementList statements={past} sources={sources} />
        </FoldedSection>
      )}
      <SourcesList sources={sources} checked={card.checked} />
    </CardFrame>
  );
}

function RoleInArticle({ role }: { role: string }) {
  const asInArticle = useAsInArticle();
  return (
    <p class="hint">
      <Filled
        message="roleInArticle"
        parts={[
          <span key="role" {...asInArticle}>
            {role}
          </span>,
        ]}
      />
    </p>
  );
}
