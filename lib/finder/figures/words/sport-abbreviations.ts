/** What sports pages count, in small letters and in the singular: "15.3 ppg", "23 TDs", "(0.5 WAR)". */
export const SPORT_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['ppg', 'point per game'],
  ['rpg', 'rebound per game'],
  ['apg', 'assist per game'],
  ['spg', 'steal per game'],
  ['bpg', 'block per game'],
  ['ypg', 'yard per game'],
  ['gpg', 'goal per game'],
  ['ypc', 'yard per carry'],
  ['td', 'touchdown'],
  ['rbi', 'run batted in'],
  ['hr', 'home run'],
  ['war', 'win above replacement'],
  ['qb', 'quarterback'],
]);
