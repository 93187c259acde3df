import { fold } from '../../text/fold.ts';
import { isRoleNoun } from '../experts/words/role-nouns.ts';
import type { ArticlePersons, PersonMention } from '../person-mention.ts';
import { key, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { MEN, WOMEN } from './words/given-names.ts';

/** How many persons back a pronoun may reach. */
const REACH = 6;

const MALE = new Set([
  'mr',
  'sir',
  'lord',
  'king',
  'prince',
  'congressman',
  'businessman',
  'chairman',
  'spokesman',
]);
const FEMALE = new Set([
  'ms',
  'mrs',
  'miss',
  'mme',
  'lady',
  'dame',
  'queen',
  'princess',
  'congresswoman',
  'businesswoman',
  'chairwoman',
  'spokeswoman',
]);

type Gender = 'he' | 'she';

/** Who is being talked about, as the article goes on: what "he", "she" and "the economist" refer to. */
export class Discourse {
  readonly #genders: ReadonlyMap<number, Gender>;
  readonly #rolesOf: (person: number) => ReadonlySet<string>;
  /** Persons lately in focus, the last one first. */
  #focus: number[] = [];

  constructor(genders: ReadonlyMap<number, Gender>, rolesOf: (person: number) => ReadonlySet<string>) {
    this.#genders = genders;
    this.#rolesOf = rolesOf;
  }

  /** The person lately in focus, if any. */
  get current(): number | null {
    return this.#focus[0] ?? null;
  }

  /** A person comes into focus: as the subject of a sentence, or as a speaker. */
  focus(person: number): void {
    if (this.#focus[0] === person) return;
    this.#focus = [person, ...this.#focus.filter((other) => other !== person)].slice(0, REACH);
  }

  /** The person that a source stands for, or null. */
  resolve(reading: Reading, source: Source): number | null {
    if (source.mention) return source.mention.person;
    if (source.kind === 'pronoun') return this.#byPronoun(key(reading, source.first));
    if (source.kind === 'description') return this.#byRole(source.head ?? '');
    return null;
  }

  #byPronoun(word: string): number | null {
    const gender: Gender = word === 'she' || word === 'her' ? 'she' : 'he';
    return this.#focus.find((person) => (this.#genders.get(person) ?? gender) === gender) ?? null;
  }

  /** Only a word for a person stands for one: an institute that speaks is not its economist. */
  #byRole(head: string): number | null {
    if (!isRoleNoun(head)) return null;
    return this.#focus.find((person) => this.#rolesOf(person).has(head)) ?? null;
  }
}

/** The gender that titles before their names tell of persons, or else their given names. */
export function gendersOf(
  read: readonly ({ reading: Reading } | undefined)[],
  { persons, mentions }: ArticlePersons,
): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  persons.forEach(({ name }, person) => {
    const gender = genderOfName(name);
    if (gender) genders.set(person, gender);
  });
  const titled = new Set<number>();
  for (const mention of mentions) {
    const reading = read[mention.passage]?.reading;
    const gender = reading && titleBefore(reading, mention);
    if (!gender || titled.has(mention.person)) continue;
    titled.add(mention.person);
    genders.set(mention.person, gender);
  }
  return genders;
}

function genderOfName(name: string): Gender | undefined {
  const [given = '', family] = name.split(' ');
  if (family === undefined) return undefined;
  const word = fold(given).text;
  if (MEN.has(word)) return 'he';
  return WOMEN.has(word) ? 'she' : undefined;
}

function titleBefore(reading: Reading, { firstToken }: PersonMention): Gender | undefined {
  for (const token of [firstToken, firstToken - 1]) {
    const word = key(reading, token);
    if (MALE.has(word)) return 'he';
    if (FEMALE.has(word)) return 'she';
  }
  return undefined;
}
