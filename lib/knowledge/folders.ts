import type { Entity } from './schema.ts';

/** The folder under `knowledge/` for each kind of entry; ids begin with it. */
export const FOLDERS = {
  person: 'people',
  organization: 'organizations',
  statistic: 'statistics',
  reference: 'references',
} as const satisfies Record<Entity['kind'], string>;
