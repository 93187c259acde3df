import type { Organization } from '../knowledge/schema.ts';
import type { Claim } from '../knowledge/schema-claims.ts';
import type { OrganizationCard } from './card.ts';
import { timeOf } from './claim-time.ts';
import { createFootnotes } from './footnotes.ts';
import { linkTo } from './gloss.ts';
import { rolesAt } from './role-at-date.ts';
import { dateThen, type Situation } from './situation.ts';
import { commonParts, statementMaker } from './statement.ts';

const ABOUT: readonly Claim['about'][] = [
  'seat',
  'founding',
  'leadership',
  'field',
  'work',
  'self-description',
  'history',
];

const NOTES: readonly Claim['about'][] = [
  'funding',
  'government-link',
  'designation',
  'legal',
  'interest',
  'government-service',
  'note',
];

/** The card of an organization: what it is, who pays for it, and what has come since the article. */
export function organizationCard(organization: Organization, situation: Situation): OrganizationCard {
  const then = dateThen(situation);
  const footnotes = createFootnotes(organization.sources);
  const state = statementMaker(organization, footnotes, situation.today);
  const about = (kinds: readonly Claim['about'][], later: boolean) =>
    kinds
      .flatMap((kind) => organization.claims.filter((claim) => claim.about === kind))
      .filter((claim) => (timeOf(claim, then) === 'since') === later)
      .map(state);
  return {
    kind: 'organization',
    type: organization.type,
    country: organization.country ?? null,
    alsoCalled: organization.names
      .filter(({ text, form }) => form !== 'misspelling' && !isSameName(text, organization.name))
      .map(({ text }) => text),
    partOf: linkTo(organization.partOf, situation),
    about: about(ABOUT, false),
    notes: about(NOTES, false),
    since: about([...NOTES, ...ABOUT], true),
    people: peopleOf(organization, situation),
    ...commonParts(organization, footnotes),
  };
}

/** "Kremlin" says nothing beside "The Kremlin". */
const isSameName = (a: string, b: string): boolean => a.replace(/^the /i, '') === b.replace(/^the /i, '');

/** Those of its people whom the article names. */
function peopleOf({ id }: Organization, situation: Situation): OrganizationCard['people'] {
  const named = new Set(
    situation.annotations.flatMap(({ kind, entity }) => (kind === 'person' && entity ? [entity] : [])),
  );
  return [...named].flatMap((person) => {
    const entity = situation.knowledge.entity(person);
    if (entity?.kind !== 'person') return [];
    const { main, beside } = rolesAt(entity.claims, { date: dateThen(situation), today: situation.today });
    return [main, ...beside].some((role) => role?.organization === id)
      ? [{ id: entity.id, name: entity.name }]
      : [];
  });
}
