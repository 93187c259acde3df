/** Kinds of institution, as few as tell a reader where somebody speaks from. */
export type InstitutionKind =
  | 'university'
  | 'think-tank'
  | 'government'
  | 'intergovernmental'
  | 'business'
  | 'other';

/** The first that fits goes: "research institute of the state" is government before it is research. */
const SIGNS: readonly (readonly [InstitutionKind, RegExp])[] = [
  [
    'intergovernmental',
    /united nations|\bun\b|intergovernmental|international (financial|organi[sz]ation|court)|european union|union of states|military alliance|group of .*states|development bank|bank of central banks/,
  ],
  ['university', /universit|college|school|faculty|academia|hochschule/],
  [
    'government',
    /of the (state|u\.s\.)|state research|government|ministry|department of|central bank|statistic(al|s) (agency|office)|customs|congress|seat of|federal|embassy|parliament/,
  ],
  [
    'business',
    /bank\b|company|firm|consult|chipmaker|business|capital|securities|\b(inc|ltd|llc|plc|gmbh|ag)\b|ratings|asset management/,
  ],
  [
    'think-tank',
    /think tank|research|institut|center|centre|foundation|council|endowment|polic(y|ies)|academy|club/,
  ],
];

/** What kind of institution a few words name: an entry's type ("think tank"), or a name in an article. */
export function institutionKind(words: string): InstitutionKind {
  const folded = words.toLowerCase();
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0] ?? 'other';
}
