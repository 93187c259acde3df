import type { Reading } from '../attributions/reading.ts';
import type { PersonMention } from '../person-mention.ts';
import { appositionBefore } from './phrase-before.ts';
import type { Role } from './role.ts';
import { behind } from './role-behind.ts';
import { before } from './title.ts';

/** A title or an apposition: nothing before a later short mention tells more. */
const TELLING = 4;

/**
 * Everything that stands around one mention and tells what the person is, in no order. `known` is what stood
 * around earlier ones.
 */
export function rolesAround(reading: Reading, mention: PersonMention, known: readonly Role[]): Role[] {
  const after = behind(reading, mention);
  const told = mention.mention === 'short' && known.some(({ weight }) => weight >= TELLING);
  const around = told ? [after] : [after, before(reading, mention), appositionBefore(reading, mention)];
  return around.filter((role) => role !== undefined);
}
