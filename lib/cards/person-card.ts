import type { Person } from '../knowledge/schema.ts';
import type { Claim } from '../knowledge/schema-claims.ts';
import type { LinkedOrganization, PersonCard } from './card.ts';
import { timeOf } from './claim-time.ts';
import { createFootnotes } from './footnotes.ts';
import { linkTo } from './gloss.ts';
import { quotedWords } from './quoted-words.ts';
import { rolesAt } from './role-at-date.ts';
import { roleWords } from './role-words.ts';
import { dateThen, type Situation } from './situation.ts';
import { commonParts, statementMaker } from './statement.ts';

/** What a careful reader should know of a speaker, in this order. */
const NOTES: readonly Claim['about'][] = [
  'government-service',
  'government-link',
  'interest',
  'funding',
  'designation',
  'legal',
  'self-description',
  'note',
];

/** Where somebody comes from. */
const PAST: readonly Claim['about'][] = ['history', 'work', 'leadership', 'founding', 'seat', 'education'];

/** The card of a person: what held on the article's date, and what has come since. */
export function personCard(person: Person, situation: Situation): PersonCard {
  const then = dateThen(situation);
  const footnotes = createFootnotes(person.sources);
  const state = statementMaker(person, footnotes, situation.today);
  const roles = rolesAt(person.claims, { date: then, today: situation.today });
  const about = (kinds: readonly Claim['about'][]) =>
    kinds.flatMap((kind) => person.claims.filter((claim) => claim.about === kind));
  const isLater = (claim: Claim) => timeOf(claim, then) === 'since';
  const named = situation.annotations.filter(({ entity }) => entity === person.id);
  const others = [...about(NOTES), ...about(PAST)];
  const field = about(['field'])[0];
  const inArticle = named.find(({ role }) => role)?.role;
  // In the order of the card, so that its footnotes count upwards.
  const roleThen = roles.main && state(roles.main);
  const roleNow = roles.now && state(roles.now);
  return {
    kind: 'person',
    leader: person.leader ?? false,
    nativeNames: person.names
      .filter(({ form }) => form === 'native')
      .map(({ text, language }) => ({ text, language })),
    roleThen,
    roleInArticle: inArticle ? roleWords(inArticle.text) : null,
    roleNow,
    organizations: organizationsOf([roles.main, ...roles.beside, roles.now], situation),
    field: field ? state(field) : null,
    notes: [...roles.beside, ...about(NOTES).filter((claim) => !isLater(claim))].map(state),
    since: [...roles.since, ...others.filter(isLater)].map(state),
    past: [...roles.past, ...about(PAST).filter((claim) => !isLater(claim))].map(state),
    quotes: quotedWords(named, situation),
    ...commonParts(person, footnotes),
  };
}

function organizationsOf(roles: readonly (Claim | null)[], situation: Situation): LinkedOrganization[] {
  const ids = new Set(roles.flatMap((role) => role?.organization ?? []));
  return [...ids].flatMap((id) => linkTo(id, situation) ?? []);
}
