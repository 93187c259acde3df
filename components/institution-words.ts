import type { InstitutionKind } from '../lib/cards/listing/institution-kind.ts';
import type { MessageKey } from '../lib/extension/translate.ts';

/** What the kinds of institution are called. */
export const INSTITUTIONS: Readonly<Record<InstitutionKind, MessageKey>> = {
  university: 'institutionUniversity',
  'think-tank': 'institutionThinkTank',
  government: 'institutionGovernment',
  intergovernmental: 'institutionIntergovernmental',
  business: 'institutionBusiness',
  other: 'institutionOther',
};
