import type { Unit } from './unit-rows.ts';
import { EVERYDAY_UNITS } from './units-everyday.ts';
import { SCIENCE_UNITS } from './units-science.ts';
import { TECHNICAL_UNITS } from './units-technical.ts';

export type { Unit } from './unit-rows.ts';

/** Where several units share a written form the first listed wins, so that `t` is a tonne and `m` a metre. */
export const UNITS: readonly Unit[] = [...EVERYDAY_UNITS, ...TECHNICAL_UNITS, ...SCIENCE_UNITS];
