import type { LinkedOrganization } from '../lib/cards/card.ts';

/** Leads to an institution's card. */
export function OrganizationLink({
  organization,
  onVisit,
}: {
  organization: LinkedOrganization;
  onVisit: (id: string) => void;
}) {
  const { id, name, gloss } = organization;
  return (
    <button type="button" class="step" onClick={() => onVisit(id)}>
      <span class="step-name">{name}</span>
      <span class="remark">{gloss}</span>
    </button>
  );
}
