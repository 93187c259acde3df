import { expiryOf } from '../../lib/knowledge/expiry.ts';
import type { Claim, Entity } from '../../lib/knowledge/schema.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';
import { today } from './today.ts';

export interface DueClaim {
  expiry: string;
  entity: Entity;
  claim: Claim;
}

/** Claims that expire, the most urgent first. */
export function listDue(entities: readonly Entity[]): DueClaim[] {
  return entities
    .flatMap((entity) =>
      entity.claims.flatMap((claim) => {
        const expiry = expiryOf(claim, entity);
        return expiry === null ? [] : [{ expiry, entity, claim }];
      }),
    )
    .sort((one, other) => (one.expiry < other.expiry ? -1 : one.expiry > other.expiry ? 1 : 0));
}

/** Prints one line a claim: its last day, `past` where that is over, entity, claim and what it says. */
export function due(): number {
  const now = today();
  for (const { expiry, entity, claim } of listDue(readEntities(repositoryRoot, null).entities)) {
    const past = expiry < now ? 'past' : '    ';
    console.log(`${expiry} ${past}  ${entity.id}  ${claim.id} (${claim.about})  ${claim.text}`);
  }
  return 0;
}
