/** Words that stand before names and say that a person follows; folded. */
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Forms of address. What follows is a family name or a full name, hardly ever anything else. */
export const FEMALE_TITLES: readonly string[] = split(
  'ms mrs miss mme mlle lady dame madame frau senora sister',
);
export const MALE_TITLES: readonly string[] = split(
  'mr messrs sir lord monsieur herr senor father brother fr baron count viscount',
);
export const TITLES: readonly string[] = split(`
  mx dr doctor prof professor rev reverend hon rabbi imam sheikh sheik mullah ayatollah cardinal archbishop bishop pastor
  pope capt captain cmdr commander col colonel cpl corporal gen general lt lieutenant maj sgt sergeant adm
  admiral brig brigadier pvt marshal det detective supt insp inspector sen senator rep congressman congresswoman gov atty
  amb ambassador pres king queen prince princess emperor sultan emir judge justice saint hajji haji
  datuk dato tan tun councilman councilwoman councillor alderman assemblyman assemblywoman
`);

/**
 * Offices and callings. Before a name they are no part of it ("President", "economist"), after a comma they
 * say who a person is.
 */
export const ROLES: readonly string[] = split(`
  president presidents senators governor governors representative representatives secretary minister ministers premier chancellor
  mayor chairman chairwoman chair chairperson chief director directors manager coach spokesman spokeswoman spokesperson speaker leader
  attorney lawyer lawyers counsel solicitor prosecutor sheriff deputy officer commissioner superintendent trooper agent
  adviser advisor aide aides assistant counselor strategist consultant pollster operative organizer activist advocate analyst
  analysts economist economists scholar researcher scientist historian sociologist anthropologist psychologist psychiatrist physicist
  biologist chemist geologist epidemiologist astronomer mathematician philosopher theologian expert specialist fellow lecturer dean
  principal teacher student students journalist journalists reporter reporters columnist correspondent editor editors writer writers author authors novelist
  poet playwright critic critics blogger photographer anchor host hosts moderator commentator broadcaster producer producers publisher actor actors
  actress actresses singer singers rapper musician musicians composer conductor pianist violinist guitarist drummer artist artists painter sculptor
  architect designer engineer developer programmer founder cofounder entrepreneur businessman businesswoman executive executives ceo cfo coo
  banker investor trader broker billionaire millionaire magnate tycoon mogul philanthropist owner co-founder partner
  candidate candidates nominee nominees frontrunner incumbent challenger congressmen lawmaker lawmakers legislator delegate delegates dictator
  democrat democrats republican republicans libertarian conservative liberal opponent opponents rival rivals diplomat envoy general
  guitarist veteran soldier soldiers pilot astronaut cosmonaut nurse surgeon physician pharmacist therapist midwife dentist
  paramedic firefighter farmer rancher driver clerk worker waiter cook chef
  baker carpenter plumber electrician mechanic janitor guard bodyguard policeman detective detectives investigator witness witnesses suspect victim
  victims defendant defendants gunman shooter killer murderer terrorist militant rebel warlord hacker whistleblower inmate
  player players captain quarterback pitcher catcher goalkeeper goalie striker midfielder defender forward winger center guard tackle linebacker
  receiver shortstop outfielder infielder batsman bowler golfer boxer wrestler skater skier cyclist swimmer sprinter runner
  jockey racer teammate teammates champion champions star stars legend rookie starter umpire referee
  father mother brother brothers sister sisters son sons daughter daughters husband wife widow widower uncle aunt nephew niece cousin
  grandfather grandmother grandson granddaughter girlfriend boyfriend fiance fiancee friend friends neighbor neighbour
  colleague colleagues classmate roommate baby comedian comic dancer choreographer filmmaker filmmakers screenwriter playwright magician
  model impresario curator librarian archivist resident residents volunteer supporter pastor preacher evangelist
  televangelist priest minister monk nun missionary bishop cardinal saint prophet
  head heads member members cochair graduate candidate guide tenor soprano baritone mezzo rapper hitter baseman skipper welshman irishman englishman scotsman frenchman dutchman
  administrator coauthor mp mps cabinetmaker seed politician politicians official officials lobbyist lobbyists strategists pollsters
  advisers advisors heir heiress mentor coach coaches trainer stepfather stepmother stepson ex-wife ex-husband cofounders founders
  vice prime foreign interior defense defence finance press managing executive former ex acting interim late incoming outgoing
  senior junior deputy associate adjunct emeritus majority minority undersecretary assistant undersecretary treasurer comptroller auditor
  ambassador consul commissar ombudsman rapporteur negotiator mediator special national security party campaign state federal
  congressional presidential vice-presidential republican democratic gubernatorial senatorial opposition ruling
`);

/** Roles that only describe another role and that start no apposition by themselves. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  split(`
  vice prime foreign interior defense defence finance press managing executive former ex acting interim late incoming outgoing
  senior junior associate adjunct majority minority special national security party campaign state federal congressional
  presidential gubernatorial senatorial opposition ruling democratic republican conservative liberal libertarian
`),
);

/** After a name and part of it. */
export const SUFFIXES: ReadonlySet<string> = new Set(split('jr sr ii iii iv'));

/** Small words inside family names, written small or large: "van der", "bin", "al-". */
export const PARTICLES: ReadonlySet<string> = new Set(
  split(
    'van von der den de del della di da dos das do du la le ten ter zu zum zur bin ibn bint ben al el ul y abu ould',
  ),
);
