/** One country a line: the words that name it or those who live there, one word each, folded; the first stands for it. */
const ROWS = `
  us america american americans usa washington
  uk britain british briton britons england english london scotland wales
  china chinese beijing
  russia russian russians moscow kremlin
  ukraine ukrainian ukrainians kyiv kiev
  europe european europeans eu eurozone euro brussels ecb
  india indian indians delhi
  japan japanese tokyo
  taiwan taiwanese taipei
  korea korean koreans seoul pyongyang
  germany german germans berlin
  france french paris
  italy italian italians rome
  spain spanish madrid
  portugal portuguese
  greece greek greeks
  ireland irish
  netherlands dutch
  belgium belgian
  austria austrian
  switzerland swiss
  poland polish poles
  hungary hungarian
  czechia czech
  romania romanian
  bulgaria bulgarian
  serbia serbian
  croatia croatian
  slovakia slovak
  sweden swedish
  norway norwegian
  denmark danish
  finland finnish finns
  estonia estonian
  latvia latvian
  lithuania lithuanian
  iceland icelandic
  turkey turkish turks
  iran iranian iranians tehran
  iraq iraqi
  israel israeli israelis
  saudi saudis
  emirates emirati
  qatar qatari
  egypt egyptian
  syria syrian
  lebanon lebanese
  morocco moroccan
  algeria algerian
  ethiopia ethiopian
  kenya kenyan
  nigeria nigerian
  ghana ghanaian
  congo congolese
  sudan sudanese
  africa african
  asia asian
  asean
  oecd
  canada canadian canadians ottawa
  mexico mexican mexicans
  brazil brazilian brazilians
  argentina argentine argentinian
  chile chilean
  colombia colombian
  peru peruvian
  venezuela venezuelan venezuelans caracas
  cuba cuban
  australia australian australians
  zealand
  indonesia indonesian
  malaysia malaysian
  singapore singaporean
  thailand thai
  vietnam vietnamese hanoi
  philippines philippine filipino
  pakistan pakistani
  bangladesh bangladeshi
  lanka lankan
  nepal
  maldives maldivian
  myanmar
  cambodia cambodian
  kazakhstan kazakh
  kong
`;

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => row.trim().split(' '))
    .flatMap((names) => names.map((name) => [name, names[0] ?? ''] as const)),
);

/** Names of two words whose second says little alone, and continents that are no country's name. */
const PAIRS: Readonly<Record<string, string>> = {
  'united states': 'us',
  'united kingdom': 'uk',
  'u s': 'us',
  'u k': 'uk',
  'e u': 'europe',
  'latin america': 'latin america',
  'south america': 'latin america',
  'central america': 'latin america',
};

/** The country that a word names together with the one before it, or undefined. "us" is asked of its case by the caller. */
export const countryNamed = (word: string, before: string): string | undefined =>
  PAIRS[`${before} ${word}`] ?? COUNTRIES.get(word);

/** The countries whose names begin so: "argentin" of a rule's "Argentin*". */
export const countriesBeginning = (stem: string): string[] =>
  [...COUNTRIES].filter(([name]) => name.startsWith(stem)).map(([, country]) => country);
