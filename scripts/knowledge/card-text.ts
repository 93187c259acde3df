import type {
  EntityCard,
  OrganizationCard,
  PersonCard,
  Perspective,
  Statement,
  StatisticCard,
} from '../../lib/cards/card.ts';

/** A group of lines under a heading; groups without lines are left out. */
type Group = readonly [heading: string, lines: readonly string[]];

/** A card as plain text: every statement with its dates and the numbers of its sources. */
export function cardText(card: EntityCard): string {
  const groups: Group[] = [
    ...groupsOf(card),
    ['Disagreements', card.disagreements.flatMap(disagreementLines)],
    ['Sources', card.sources.map(sourceLine)],
  ];
  const body = groups
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'));
  return [`${card.name} (${card.id}, checked ${card.checked})`, ...body].join('\n\n');
}

function groupsOf(card: EntityCard): Group[] {
  switch (card.kind) {
    case 'person':
      return personGroups(card);
    case 'organization':
      return organizationGroups(card);
    case 'statistic':
      return statisticGroups(card);
  }
}

const personGroups = (card: PersonCard): Group[] => [
  ['Native name', card.nativeNames.map(({ text, language }) => `${text} (${language})`)],
  ['Role on the date', statementLines([card.roleThen])],
  ['Role now', statementLines([card.roleNow])],
  ['Organizations', card.organizations.map(({ id, name, gloss }) => `${name}: ${gloss} (${id})`)],
  ['Field', statementLines([card.field])],
  ['Worth knowing', statementLines(card.notes)],
  ['Since then', statementLines(card.since)],
  ['Earlier', statementLines(card.past)],
];

const organizationGroups = (card: OrganizationCard): Group[] => [
  ['Kind', [[card.type, card.country ?? ''].filter(Boolean).join(', ')]],
  ['Also called', card.alsoCalled],
  ['Part of', card.partOf ? [`${card.partOf.name} (${card.partOf.id})`] : []],
  ['About', statementLines(card.about)],
  ['Worth knowing', statementLines(card.notes)],
  ['Since then', statementLines(card.since)],
];

const statisticGroups = (card: StatisticCard): Group[] => [
  ['Measures', [card.measures]],
  ['Value', card.value ? [`${card.value.text}, ${card.value.period}`] : []],
  ['In perspective', card.perspectives.map(perspectiveLine)],
  ['Origin', card.origin ? [card.origin.text + footnotes(card.origin.sources)] : []],
  ['Trend', card.trend ? trendLines(card.trend) : []],
  [
    'Latest',
    card.latest ? [`${card.latest.text}, ${card.latest.period}${footnotes(card.latest.sources)}`] : [],
  ],
  ['Worth knowing', statementLines(card.notes)],
  ['Since then', statementLines(card.since)],
  ['Caveats', card.caveats],
  ['Often misquoted', card.misquoted],
  ['Not the same as', card.notSameAs.map(({ id, text }) => (id ? `${text} (${id})` : text))],
];

function perspectiveLine({ as, ofOneYear, amount, reference, period, of, sources }: Perspective): string {
  const value = of ? `${of.text}, ${of.period}: ` : '';
  const year = ofOneYear ? `one year, ${period}` : period;
  const words = {
    share: `about ${amount} of ${reference} in ${year}`,
    times: `about ${amount} ${reference} in ${year}`,
    'per-person': `about ${amount} for each person of ${reference} in ${year}`,
    beside: `beside ${reference} in ${year}: ${amount}`,
  };
  return `${value}${words[as]}${footnotes(sources)}`;
}

const trendLines = ({ summary, points, breaks }: NonNullable<StatisticCard['trend']>): string[] => [
  summary,
  ...points.map(({ period, text, sources }) => `${period}: ${text}${footnotes(sources)}`),
  ...breaks,
];

const statementLines = (statements: readonly (Statement | null)[]): string[] =>
  statements.flatMap((statement) => (statement ? [statementLine(statement)] : []));

function statementLine({ text, about, saidBy, from, until, asOf, stale, sources }: Statement): string {
  const dates = [
    from && `from ${from}`,
    until && `until ${until}`,
    stale ? `only known as of ${asOf}` : `as of ${asOf}`,
    saidBy && `says ${saidBy}`,
  ];
  return `${text} (${about}; ${dates.filter(Boolean).join(', ')})${footnotes(sources)}`;
}

const footnotes = (sources: readonly number[]) => (sources.length > 0 ? ` [${sources.join(', ')}]` : '');

const disagreementLines = ({ about, says }: EntityCard['disagreements'][number]): string[] => [
  `On ${about}:`,
  ...says.map(({ text, sources }) => `  ${text}${footnotes(sources)}`),
];

const sourceLine = (
  { title, publisher, url, date, tier }: EntityCard['sources'][number],
  index: number,
): string => `${index + 1}. ${title}. ${publisher}, ${date ?? 'no date'} (${tier}). ${url}`;
