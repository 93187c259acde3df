import { comesAfter } from '../dates.ts';
import type { Claim } from '../schema.ts';
import type { Check } from './check.ts';

/**
 * A person holds one role at a time with one organization, so that a card can say what they were on the
 * article's date. A second post at the same time belongs into the same sentence.
 */
export const rolesFollowEachOther: Check = ({ claims }) =>
  claims.flatMap((claim, index) => {
    const earlier = claims.slice(0, index).find((other) => isSamePost(claim, other) && overlap(claim, other));
    if (!earlier) return [];
    return [
      {
        field: `claims.${index}`,
        problem: `overlaps in time with "${earlier.id}", a ${claim.about} with the same organization`,
        remedy: 'add until to the earlier one, or say both in one claim',
      },
    ];
  });

const isSamePost = (claim: Claim, other: Claim) =>
  (claim.about === 'role' || claim.about === 'office') &&
  claim.about === other.about &&
  claim.organization !== undefined &&
  claim.organization === other.organization;

const overlap = (claim: Claim, other: Claim) => !endsBefore(claim, other) && !endsBefore(other, claim);

const endsBefore = ({ until }: Claim, { from, asOf }: Claim) =>
  until !== undefined && !comesAfter(until, from ?? asOf);
