import type { LinkedOrganization } from '../lib/cards/card.ts';
import { inEnglish } from './written.ts';

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
      <span class="step-name" dir="auto">
        {name}
      </span>
      <span class="remark" {...inEnglish}>
        {gloss}
      </span>
    </button>
  );
}
