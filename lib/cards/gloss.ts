import { comesAfter } from '../knowledge/dates.ts';
import type { Entity, Organization } from '../knowledge/schema.ts';
import type { LinkedOrganization } from './card.ts';
import { rolesAt } from './role-at-date.ts';
import { dateThen, type Situation } from './situation.ts';

/** One line on who or what an entity is, for links and for telling namesakes apart. */
export function glossOf(entity: Entity, situation: Situation): string {
  if (entity.kind === 'statistic') return entity.measures;
  if (entity.kind === 'reference') return entity.series.definition;
  if (entity.kind === 'organization') return organizationGloss(entity);
  const { main, now, past } = rolesAt(entity.claims, { date: dateThen(situation), today: situation.today });
  return (main ?? now ?? past[0] ?? entity.claims.find(({ about }) => about === 'field'))?.text ?? '';
}

const organizationGloss = ({ type, country }: Organization): string => {
  const kind = type.charAt(0).toUpperCase() + type.slice(1);
  // “Seat of Russia’s president” names the country already.
  return country && !type.includes(country) ? `${kind}, ${country}` : kind;
};

/** An organization to which a card leads, or null where knowledge does not hold it. */
export function linkTo(id: string | undefined, { knowledge }: Situation): LinkedOrganization | null {
  const entity = id === undefined ? undefined : knowledge.entity(id);
  if (entity?.kind !== 'organization') return null;
  return { id: entity.id, name: entity.name, gloss: organizationGloss(entity) };
}

/** Latest date first, for lists of what came after. */
export const latestFirst = <Dated extends { from: string | null; asOf: string }>(
  a: Dated,
  b: Dated,
): number => {
  const [first, second] = [a.from ?? a.asOf, b.from ?? b.asOf];
  return comesAfter(second, first) ? 1 : comesAfter(first, second) ? -1 : 0;
};
