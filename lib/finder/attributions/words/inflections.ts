/** Forms of an English verb that tell where its subject stands. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Past and participle of the irregular verbs among those of saying and thinking. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  hold: ['held', 'held'],
  put: ['put', 'put'],
  make: ['made', 'made'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  find: ['found', 'found'],
  bet: ['bet', 'bet'],
  hit: ['hit', 'hit'],
  go: ['went', 'gone'],
  seek: ['sought', 'sought'],
  mean: ['meant', 'meant'],
  understand: ['understood', 'understood'],
  read: ['read', 'read'],
  shoot: ['shot', 'shot'],
  lay: ['laid', 'laid'],
  set: ['set', 'set'],
  draw: ['drew', 'drawn'],
  give: ['gave', 'given'],
  begin: ['began', 'begun'],
};

/** Verbs of more than one syllable that double their last letter. */
const DOUBLING: ReadonlySet<string> = new Set([
  'admit',
  'quip',
  'plan',
  'stop',
  'rap',
  'slam',
  'blog',
  'rebut',
  'refer',
]);

/** All forms of a verb, each once; a form that is both past and participle is given as past. */
export function inflections(verb: string): [string, VerbForm][] {
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb), regularPast(verb)];
  const forms: [string, VerbForm][] = [
    [verb, 'base'],
    [third(verb), 'third'],
    [gerund(verb), 'gerund'],
  ];
  if (past !== verb) forms.push([past, 'past']);
  if (participle !== past) forms.push([participle, 'participle']);
  return forms;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const gerund = (verb: string): string =>
  /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;

const doubled = (verb: string): string =>
  DOUBLING.has(verb) || /^(?:put|bet|hit|set)$/.test(verb) ? verb + verb.slice(-1) : verb;
