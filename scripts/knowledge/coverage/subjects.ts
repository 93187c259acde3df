import type { Entity } from '../../../lib/knowledge/schema.ts';

/** The fields that the knowledge is to cover, with words by which an entry is counted there. */
const SUBJECTS: readonly (readonly [subject: string, words: RegExp])[] = [
  ['China', /\bchin(a|ese)\b|\bbeijing\b/i],
  ['Russia', /\brussian?s?\b|\bmoscow\b|\bkremlin\b/i],
  [
    'Ukraine and European security',
    /\bukrain|\bnato\b|\beurop(e|ean)\b.*\b(security|defen[cs]e)\b|\bkyiv\b/i,
  ],
  [
    'Europe',
    /\beurop|\bbritain|\bbritish|\bfrance\b|\bfrench\b|\bgerman|\bital(y|ian)|\bspa(in|nish)\b|\bpol(and|ish)\b|\bhungar|\bnetherlands|\bdutch\b|\bswed|\bnorw|\bfinland|\bfinnish|\bdenmark|\bdanish|\bgree(ce|k)\b|\bserbia|\bczech|\bslovak|\bbaltic|\bestonia|\blatvia|\blithuania/i,
  ],
  [
    'Middle East',
    /\bmiddle east|\bisrael|\biran|\bgaza\b|\bsaudi\b|\bgulf\b|\bsyria|\bleban|\biraq|\bpalestin|\bturk(ey|ish)\b|\byemen|\begypt/i,
  ],
  ['Taiwan and the two Koreas', /\btaiwan|\bkorea|\btaipei\b|\bseoul\b/i],
  [
    'South and Southeast Asia',
    /\bindian?\b|\bpakistan|\bsoutheast asia|\bsouth asia|\bindonesia|\bvietnam|\bphilippin|\bmalaysia|\bsingapore|\bthai|\bmyanmar|\bbangladesh|\basean\b|\bsri lanka/i,
  ],
  ['Japan, Australia and the Pacific', /\bjapan|\baustralia|\bnew zealand\b|\bpacific\b/i],
  [
    'Africa',
    /\bafrica|\bnigeria|\bkenya|\bethiopia|\bsudan|\bsahel\b|\bcongo|\brwanda|\bsomali|\bghana|\buganda/i,
  ],
  [
    'Latin America',
    /\blatin america|\bmexic|\bbrazil|\bargentin|\bvenezuela|\bcolombia\b|\bcolombian|\bchile|\bcuba|\bperu\b|\becuador|\bel salvador|\bpanama/i,
  ],
  [
    'Politics of the United States',
    /\b(united states|u\.s\.|american|congress\w*|white house)\b.*\b(politic\w*|election\w*|voters?|presiden\w*|congress)\b|\bpollster|\bpublic opinion/i,
  ],
  ['Trade and sanctions', /\btrade\b|\btariff|\bsanction|\bexports?\b|\bimports?\b/i],
  [
    'World economy and central banks',
    /\beconom|\binflation\b|\bcentral bank|\bgrowth\b|\bdebt\b|\bcurrenc|\binterest rates?\b|\bunemployment\b|\bmonetary\b|\bfinanc/i,
  ],
  ['Energy and oil', /\benergy\b|\boil\b|\bnatural gas\b|\bopec\b|\bpipeline|\bcoal\b/i],
  ['Climate', /\bclimate\b|\bemission|\bcarbon\b|\bwarming\b/i],
  [
    'Defence and technology controls',
    /\bdefen[cs]e\b|\bmilitary\b|\barms\b|\bweapon|\bnuclear\b|\bchips?\b|\bsemiconductor|\bexport control|\bmissile|\bartificial intelligence\b/i,
  ],
  ['Public health', /\bhealth\b|\bdisease|\bvaccin|\bepidemi|\bmedic|\bvirus|\bmortality\b/i],
  ['Refugees, war dead and elections', /\brefugee|\bdisplaced\b|\bcasualt|\bkilled\b|\bdead\b|\belection/i],
];

/** References are no subject of their own: they only put statistics in perspective. */
type SpokenOf = Exclude<Entity, { kind: 'reference' }>;
const isSpokenOf = (entity: Entity): entity is SpokenOf => entity.kind !== 'reference';

/** How many people, organizations and statistics speak of each subject; an entry can count for several. */
export function countSubjects(entities: readonly Entity[]): (readonly [string, number, number, number])[] {
  const texts = entities.filter(isSpokenOf).map((entity) => ({ kind: entity.kind, text: textOf(entity) }));
  const row = (subject: string, counts: (text: string) => boolean) => {
    const counted = texts.filter(({ text }) => counts(text));
    const ofKind = (kind: SpokenOf['kind']) => counted.filter((each) => each.kind === kind).length;
    return [subject, ofKind('person'), ofKind('organization'), ofKind('statistic')] as const;
  };
  return [
    ...SUBJECTS.map(([subject, words]) => row(subject, (text) => words.test(text))),
    row('none of these', (text) => !SUBJECTS.some(([, words]) => words.test(text))),
  ];
}

/** What an entry says that it is about: its name, its context words, and its field, role or definition. */
function textOf(entity: SpokenOf): string {
  const claims = entity.claims.filter(({ about }) => /^(role|office|field|self-description)$/.test(about));
  const own = entity.kind === 'statistic' ? [entity.measures] : entity.context.near;
  return [entity.name, ...own, ...claims.map(({ text }) => text)].join(' . ').replaceAll('\n', ' ');
}
