import { ENGLISH, type Wording } from '../../lib/cards/wording.ts';
import { cardFixtures } from './card-fixtures.ts';
import type { Fixture, SheetPlaceFixture } from './fixture.ts';

type Of = Partial<SheetPlaceFixture> & { card: string };

/** What the sheet can have in it, by the name of a card's fixture, and how it can stand. */
const SHEETS: Readonly<Record<string, Of>> = {
  small: { card: 'person, the least there is' },
  'as high as it gets': { card: 'people/alexander-gabuev' },
  'scrolled, the way out in view': { card: 'people/alexander-gabuev', shows: 'middle' },
  'gone on to, with the way back': { card: 'visited from another card' },
  'at the upper edge': { card: 'person, role unknown then', side: 'top' },
  'a person with all there is': { card: 'person, stale, with all there is', shows: 'whole' },
  'an organization': { card: 'organizations/carnegie-russia-eurasia-center', shows: 'whole' },
  'a statistic with its trend': { card: 'statistics/china-russia-trade', shows: 'whole' },
  'two candidates': { card: 'candidates' },
  'unlisted person, leads to an institution': { card: 'unlisted person' },
  'unlisted figure': { card: 'unlisted figure' },
  'citation copied': { card: 'citation copied' },
  'report by a form': { card: 'report by a form' },
};

/** Cards as sheets for the finger, in each of the sheet's states. */
export function sheetFixtures(wording: Wording = ENGLISH): Fixture[] {
  const cards = new Map(cardFixtures(wording).map((fixture) => [fixture.name, fixture]));
  return Object.entries(SHEETS).map(([name, { card, side = 'bottom', shows = 'start' }]) => {
    const fixture = cards.get(`card: ${card}`);
    if (fixture?.component !== 'card') throw new Error(`There is no card “${card}”`);
    return { ...fixture, component: 'sheet', name: `sheet: ${name}`, side, shows };
  });
}
