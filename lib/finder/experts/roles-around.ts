import type { Reading } from '../attributions/reading.ts';
import type { PersonMention } from '../person-mention.ts';
import { appositionBefore } from './phrase-before.ts';
import type { Role } from './role.ts';
import { behind } from './role-behind.ts';
import { before } from './title.ts';

/** Everything that stands around one mention and tells what the person is, in no order. */
export function rolesAround(reading: Reading, mention: PersonMention): Role[] {
  const found = [behind(reading, mention), before(reading, mention), appositionBefore(reading, mention)];
  return found.filter((role) => role !== undefined);
}
