import { cardFixtures } from './card-fixtures.ts';
import type { Fixture } from './fixture.ts';
import { ownPageFixtures } from './own-page-fixtures.ts';
import { panelFixtures } from './panel-fixtures.ts';
import { sheetFixtures } from './sheet-fixtures.ts';
import { welcomeFixtures } from './welcome-fixtures.ts';

/** Every component in every state. */
export const fixtures: readonly Fixture[] = [
  ...cardFixtures(),
  ...sheetFixtures(),
  ...ownPageFixtures,
  ...panelFixtures,
  ...welcomeFixtures,
];
