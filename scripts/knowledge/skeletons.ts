export type EntryKind = 'person' | 'organization' | 'statistic' | 'reference';

export interface Beginning {
  id: string;
  name: string;
  today: string;
}

export const isKind = (text: string | undefined): text is EntryKind =>
  text === 'person' || text === 'organization' || text === 'statistic' || text === 'reference';

/** A source file with every usual field and a comment on what belongs there. */
export function skeletonOf(kind: EntryKind, beginning: Beginning): string {
  const { id, name } = beginning;
  const head = [
    `# yaml-language-server: $schema=../schema/${kind}.schema.json`,
    `kind: ${kind}`,
    `id: ${id}`,
    `name: ${JSON.stringify(name)}`,
    '',
  ].join('\n');
  return head + { person, organization, statistic, reference }[kind](beginning) + tail(beginning);
}

function person({ name }: Beginning): string {
  const words = name.split(/\s+/);
  return `parts: # other written forms are made from these
  given: ${JSON.stringify(words.slice(0, -1).join(' '))}
  family: ${JSON.stringify(words.at(-1))}
  order: given-family # or family-given, as English-language news writes it
names: # forms that cannot be made from the parts, such as the native script
  - { text: ${JSON.stringify(name)}, language: en, form: full, match: alone }
context:
  ambiguity: medium # low: the full name is enough; high: no match without a word from near
  near: [] # words that stand beside this name: the institution, the subject
claims:
  - id: role
    about: role # or office, field, education, government-service, interest, legal, designation, history ...
    text: "" # one sentence of your own, 280 characters at most
    # organization: organizations/...
    # from: "2020"
    asOf: "" # the date of the statement, not of the page
    confidence: medium # high where two sources, or the institution itself, say so
    sources: [first]
`;
}

function organization({ name }: Beginning): string {
  return `names:
  - { text: ${JSON.stringify(name)}, language: en, form: full, match: alone }
  # - { text: "", language: en, form: acronym, match: with-context }
context:
  ambiguity: low # high: no match without a word from near
  near: []
type: "" # two or three words: think tank, university
# country: ""
# partOf: organizations/...
claims:
  - id: founding
    about: founding # or seat, funding, leadership, government-link, self-description, history ...
    text: "" # one sentence of your own, 280 characters at most
    asOf: "" # the date of the statement, not of the page
    confidence: medium
    sources: [first]
`;
}

function statistic(): string {
  return `type: figure # or count, date, rank, judgement, target, rules
measures: "" # what exactly, of what base, in what period, by whom, from what data
# value: { amount: 0, asWorded: "", unit: percent, period: "" }
# origin: { text: "", sources: [first] }
# caveats: [""]
# misquoted: [""]
# series: # the values over time
# perspective: # what the value is held against
#   - { reference: references/..., as: share } # or share-of-a-year, per-person, beside
claims:
  - id: latest
    about: note
    text: "" # one sentence of your own, 280 characters at most
    asOf: "" # the date of the statement, not of the page
    confidence: medium
    sources: [first]
match: # when a sentence states this figure; every group under all needs one of its words
  - value: { unit: percent, from: 0, to: 0 }
    all: [[], []]
    none: []
examples: # sentences of your own; they are run as tests
  match: ["", "", ""]
  not: ["", ""] # the closest look-alikes
`;
}

function reference({ name }: Beginning): string {
  return `amounts: per-year # or at-a-time (a number of people, a stock), rate (a share, a level)
series:
  label: ${JSON.stringify(name)}
  definition: "" # what exactly is counted
  unit: USD
  scale: 1000000000
  compiler: ""
  points:
    - { period: "", value: 0, sources: [first] } # a year, or a month
`;
}

const tail = ({ today }: Beginning) => `sources:
  first:
    url: https://
    title: ""
    publisher: ""
    date: "" # of the statement; null, with dateFrom none, where there is none
    dateFrom: page # or url, text, listing, inferred, none
    tier: institution # or primary, news, reference, self
    read: "${today}"
review:
  checked: "${today}"
`;
