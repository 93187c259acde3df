import { isStale } from '../knowledge/expiry.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { Claim } from '../knowledge/schema-claims.ts';
import type { Statement } from './card.ts';
import type { Footnotes } from './footnotes.ts';

/** Makes statements out of an entity's claims, for a card that is shown on `today` (YYYY-MM-DD). */
export function statementMaker(
  entity: Entity,
  footnotes: Footnotes,
  today: string,
): (claim: Claim) => Statement {
  return (claim) => ({
    text: claim.text,
    about: claim.about,
    saidBy: claim.saidBy ?? null,
    from: claim.from ?? null,
    until: claim.until ?? null,
    asOf: claim.asOf,
    stale: isStale(claim, entity, today),
    sources: footnotes.cite(claim.sources),
  });
}

/** What all cards of entities have; to be made last, when everything has been cited. */
export function commonParts(entity: Entity, footnotes: Footnotes) {
  const disagreements = (entity.disagreements ?? []).map(({ about, says }) => ({
    about,
    says: says.map(({ text, sources }) => ({ text, sources: footnotes.cite(sources) })),
  }));
  return {
    id: entity.id,
    name: entity.name,
    checked: entity.review.checked,
    disagreements,
    sources: footnotes.sources,
  };
}
