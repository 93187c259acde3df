/** What sports pages count, as written: "21.4 ppg", "23 TDs", "(2.8 WAR)". Capitals tell a WAR from a war. */
export const SPORT_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['ppg', 'point per game'],
  ['rpg', 'rebound per game'],
  ['apg', 'assist per game'],
  ['spg', 'steal per game'],
  ['bpg', 'block per game'],
  ['ypg', 'yard per game'],
  ['TD', 'touchdown'],
  ['TDs', 'touchdown'],
  ['RBI', 'run batted in'],
  ['RBIs', 'run batted in'],
  ['WAR', 'win above replacement'],
]);
