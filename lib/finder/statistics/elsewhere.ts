import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import { POSSESSIVE, type Tokens } from '../../text/tokens.ts';
import { beforeQualifiers, type FigureAt } from './figure-at.ts';
import { countriesBeginning, countryNamed } from './words/countries.ts';

const LONGEST = 40;
const BREAKS = new Set(', ; : ( ) — – while whereas but although though whilst than'.split(' '));
/** "3 percent (against 2 percent in Spain)" */
const COMPARES = new Set(['against', 'compared', 'versus', 'vs']);
const PRONOUNS = new Set('it its they their'.split(' '));
const BEFORE_NAMES = new Set('the sri south north new hong saudi united'.split(' '));
const BEARS = new Set(['in', 'of', 'for', 'from', 'on', 'across']);

/**
 * "Growth in India was 7 percent, and Spain's 3 percent": whether the words beside a figure give it to a country
 * that the rule does not ask for. A rule that asks for no country takes any.
 */
export function isElsewhere(rule: IndexedRule, figure: FigureAt): boolean {
  const own = countriesOf(rule);
  if (own.size === 0) return false;
  const behind = countryBehind(figure);
  return behind ? !own.has(behind) : standsElsewhere(own, figure);
}

/** "3 percent in Spain", "a third of Spain's" */
function countryBehind({ tokens, end, to }: FigureAt): string | undefined {
  for (let at = end; at < Math.min(end + 3, to); at += 1) {
    const word = tokens.keys[at] ?? '';
    if (BREAKS.has(word)) return undefined;
    if (BEARS.has(word)) return countryAt(tokens, at + 1) ?? countryAt(tokens, at + 2);
  }
  return undefined;
}

/** Between the commas around the figure: another country bears it, or only others are named. */
function standsElsewhere(own: ReadonlySet<string>, figure: FigureAt): boolean {
  const { tokens, first, end, from, to } = figure;
  let other = false;
  let it = false;
  let at = beforeQualifiers(figure);
  for (; at >= Math.max(from, first - LONGEST) && !isBreak(tokens, at); at -= 1) {
    it ||= PRONOUNS.has(tokens.keys[at] ?? '');
    const country = countryAt(tokens, at);
    if (!country) continue;
    if (own.has(country)) return false;
    if (!other && bears(tokens, at)) return true;
    other = true;
  }
  const start = at;
  for (at = end; at < Math.min(to, end + LONGEST) && !isBreak(tokens, at); at += 1) {
    const country = countryAt(tokens, at);
    if (country && own.has(country)) return false;
    other ||= country !== undefined;
  }
  const compared = COMPARES.has(tokens.keys[at + 1] ?? '');
  return other || ((it || compared) && isOnlyBehind(own, { tokens, from, start, end: at, to }));
}

/** "It shrank by 3 percent, dragged down by Spain": what "it" is stands further back, and the rule's country only behind. */
function isOnlyBehind(
  own: ReadonlySet<string>,
  { tokens, from, start, end, to }: Pick<FigureAt, 'tokens' | 'from' | 'end' | 'to'> & { start: number },
): boolean {
  const named = (part: { from: number; to: number }) =>
    [...countriesNamed({ tokens, ...part })].some((country) => own.has(country));
  return !named({ from, to: start }) && named({ from: end, to });
}

const isBreak = ({ keys }: Tokens, at: number): boolean => BREAKS.has(keys[at] ?? '');

/** "Spain's", "in Spain", "in the Spanish", "on South Korea" */
function bears({ keys, kinds }: Tokens, at: number): boolean {
  if (((kinds[at] ?? 0) & POSSESSIVE) !== 0) return true;
  const before = BEFORE_NAMES.has(keys[at - 1] ?? '') ? at - 2 : at - 1;
  return BEARS.has(keys[before] ?? '');
}

/** Whether a word gives what follows to a country that the rule does not ask for: "Spanish exports". */
export function isAnotherCountry(rule: IndexedRule, tokens: Tokens, at: number): boolean {
  const own = countriesOf(rule);
  const country = countryAt(tokens, at);
  return own.size > 0 && country !== undefined && !own.has(country);
}

/** The countries named between two tokens. */
export function countriesNamed({ tokens, from, to }: Pick<FigureAt, 'tokens' | 'from' | 'to'>): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const country = countryAt(tokens, at);
    if (country) found.add(country);
  }
  return found;
}

/** The country named by the token; written "us" it is none. */
function countryAt({ text, keys, starts }: Tokens, at: number): string | undefined {
  const word = keys[at] ?? '';
  return word === 'us' && text[starts[at] ?? 0] === 'u' ? undefined : countryNamed(word, keys[at - 1] ?? '');
}

const known = new WeakMap<IndexedRule, ReadonlySet<string>>();

/** The countries that a rule asks for. */
export function countriesOf(rule: IndexedRule): ReadonlySet<string> {
  const countries = known.get(rule) ?? new Set(rule.groups.flat().flatMap(countriesIn));
  known.set(rule, countries);
  return countries;
}

/** Whether a group of a rule's words asks for a country. */
export const isOfCountries = (group: readonly string[]): boolean =>
  group.some((form) => countriesIn(form).length > 0);

const measured = new WeakMap<IndexedRule, readonly (readonly string[])[]>();

/** The groups of a rule that ask for no country. */
export function groupsBesideCountries(rule: IndexedRule): readonly (readonly string[])[] {
  const groups = measured.get(rule) ?? rule.groups.filter((group) => !isOfCountries(group));
  measured.set(rule, groups);
  return groups;
}

/** A longer form is no country's name: "central bankers in Washington". */
function countriesIn(form: string): string[] {
  const words = form.trim().split(' ');
  if (words.length > 2) return [];
  const named = words.flatMap((word, at) => countryNamed(word, words[at - 1] ?? '') ?? []);
  return form.endsWith(' ') ? named : [...named, ...countriesBeginning(words.at(-1) ?? '')];
}
