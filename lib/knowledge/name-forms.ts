import { fold } from '../text/fold.ts';
import { CAPITAL, CAPITALS, IDEOGRAPH, POSSESSIVE, type Tokens, tokenize } from '../text/tokens.ts';
import type { Entity, Name, Organization, Person } from './schema.ts';

export type NamedEntity = Person | Organization;

/** Whether texts are searched for an entity's name; those of statistics and references only have titles. */
export const isNamed = (entity: Entity): entity is NamedEntity =>
  entity.kind === 'person' || entity.kind === 'organization';

/** One written form of a name, as the finder looks for it. */
export interface NameForm {
  entity: NamedEntity;
  keys: readonly string[];
  /** For each key, the token flag that the article's word must show: a capital, all capitals, or 0. */
  look: readonly number[];
  /** When the form counts; see `Name` in the schema. */
  match: 'alone' | 'with-context' | 'after-full';
  mention: 'full' | 'short';
  acronym: boolean;
  /** Which of the keys are written with a possessive: the first of "Moody's Analytics". */
  possessives: ReadonlySet<number>;
}

/** Particles that news leaves off or keeps at will when it uses the family name alone. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin ibn bint de da do dos di du la le van von der den ter af av'.split(' '),
);

/**
 * All forms under which an entity is looked for: those that its entry lists, and for a person those made from
 * the parts of the name. Both orders and initials are common to many people, so they demand context; the
 * family name counts only once the article has given the full one.
 */
export function formsOf(entity: NamedEntity): NameForm[] {
  const written = [
    ...(entity.kind === 'person' ? madeFromParts(entity) : [organizationName(entity)]),
    ...entity.names.filter((name) => !isOfParent(name, entity)).flatMap(listed),
  ];
  const forms = new Map<string, NameForm>();
  for (const { text, match, mention, acronym } of written) {
    for (const tokens of spellings(tokenize(text))) {
      const form = { entity, ...tokens, match, mention, acronym };
      const key = form.keys.join(' ');
      const known = forms.get(key);
      if (form.keys.length > 0 && (!known || rank(form) < rank(known))) forms.set(key, form);
    }
  }
  return [...forms.values()];
}

const rank = ({ match, mention }: Pick<NameForm, 'match' | 'mention'>): number =>
  ['alone', 'with-context', 'after-full'].indexOf(match) * 2 + (mention === 'full' ? 0 : 1);

type Written = Pick<NameForm, 'match' | 'mention' | 'acronym'> & { text: string };

const organizationName = ({ name }: Organization): Written => ({
  text: name,
  match: 'alone',
  mention: 'full',
  acronym: false,
});

function listed({ text, form, match }: Name): Written[] {
  if (match === 'never') return [];
  return [
    {
      text,
      match,
      mention: form === 'short' || form === 'acronym' ? 'short' : 'full',
      acronym: form === 'acronym',
    },
  ];
}

/** Words that name a body of its own. */
const BODY =
  /^(?:society|university|college|school|institute|institution|council|foundation|academy|association|bank|group|cent(?:er|re)|corporation)$/i;

export const isBodyWord = (word: string): boolean => BODY.test(word);

/**
 * Whether a short form of an organization is the whole name of the body that it is a part of: "Harbor Society" of
 * "Harbor Society Policy Institute" is the society, "Harbor Institute" of "Harbor Institute for Trade" the same.
 */
function isOfParent({ text, form }: Name, { kind, name }: NamedEntity): boolean {
  if (kind !== 'organization' || form !== 'short' || !name.startsWith(`${text} `)) return false;
  const [own = ''] = text.split(' ').slice(-1);
  const rest = name.slice(text.length + 1).split(' ');
  return BODY.test(own) && /^\p{Lu}/u.test(rest[0] ?? '') && BODY.test(rest.at(-1) ?? '');
}

function madeFromParts({ parts: { given, middle, family, order } }: Person): Written[] {
  const usual = order === 'family-given' ? `${family} ${given}` : `${given} ${family}`;
  const reversed = order === 'family-given' ? `${given} ${family}` : `${family} ${given}`;
  const middles = middle ? [...new Set([middle, initialOf(middle)])] : [];
  const full: Written[] = [
    usual,
    joinedGiven(given, family, order),
    ...middles.map((one) => `${given} ${one} ${family}`),
  ].map((text) => ({ text, match: 'alone', mention: 'full', acronym: false }));
  const inContext: Written[] = [
    reversed,
    `${initialOf(given)} ${family}`,
    ...middles.map((one) => `${initialOf(given)} ${initialOf(one)} ${family}`),
  ].map((text) => ({ text, match: 'with-context', mention: 'full', acronym: false }));
  const short: Written[] = [family, withoutParticles(family)].map((text) => ({
    text,
    match: 'after-full',
    mention: 'short',
    acronym: false,
  }));
  return [...full, ...inContext, ...short];
}

const initialOf = (name: string): string => `${[...name][0] ?? ''}.`;

/** "Jae-in" is written "Jaein" too. */
function joinedGiven(given: string, family: string, order: 'given-family' | 'family-given'): string {
  const joined = given.replace(/[- ](\p{L})/gu, (_, letter: string) => letter.toLowerCase());
  return order === 'family-given' ? `${family} ${joined}` : `${joined} ${family}`;
}

function withoutParticles(family: string): string {
  const words = family.split(/[\s-]+/);
  const first = words.findIndex((word) => !PARTICLES.has(fold(word).text));
  return first > 0 ? words.slice(first).join(' ') : family;
}

/** The tokens of a written form; capitals that stand for words are found with points and without ("E.U.", "EU"). */
function spellings(tokens: Tokens): Pick<NameForm, 'keys' | 'look' | 'possessives'>[] {
  const look = tokens.kinds.map((kind) =>
    kind & IDEOGRAPH ? 0 : kind & CAPITALS ? CAPITALS : kind & CAPITAL,
  );
  const possessives = new Set(tokens.kinds.flatMap((kind, index) => (kind & POSSESSIVE ? [index] : [])));
  const asWritten = { keys: tokens.keys, look, possessives };
  const letters = tokens.keys.every((key) => key.length === 1 && /\p{L}/u.test(key)) && !look.includes(0);
  if (tokens.count > 1 && letters)
    return [asWritten, { keys: [tokens.keys.join('')], look: [CAPITALS], possessives }];
  const [word = ''] = tokens.keys;
  if (tokens.count === 1 && look[0] === CAPITALS && word.length <= 4 && /^\p{L}+$/u.test(word)) {
    return [asWritten, { keys: [...word], look: [...word].map(() => CAPITAL), possessives }];
  }
  return [asWritten];
}
