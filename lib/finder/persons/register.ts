import type { ArticlePerson } from '../person-mention.ts';
import type { Candidate } from './candidates.ts';
import { sameKunya } from './kunya.ts';
import { EASTERN, FEMALE, MALE, wordKind } from './lexicon.ts';
import { sameGiven } from './variants.ts';

/** A full name by its words, folded. */
export interface NameForm {
  keys: readonly string[];
  initials: string;
  suffix: string;
  /** As a reader would write it. */
  text: string;
  gender: number;
}

/** One person of the article while its mentions are being gathered. */
export interface Registered extends ArticlePerson {
  keys: readonly string[];
  initials: string;
  suffix: string;
  /** FEMALE or MALE as a title or the given name says; 0 where neither does. */
  gender: number;
}

/** Against texts that are no articles: beyond so many persons with one word in their names, each is a new one. */
const MOST_NAMESAKES = 60;

/** The persons that an article introduces with full names. */
export class PersonRegister {
  readonly persons: Registered[] = [];
  readonly #byWord = new Map<string, number[]>();

  /** Persons one of whose names is this word, in the order of their introduction. */
  withWord(key: string): readonly number[] {
    return this.#byWord.get(key) ?? [];
  }

  /** Adds a full name, or finds the person that bears it already; returns the person's index. */
  add(form: NameForm, entity: string | null = null): number {
    const known = this.find(form);
    if (known >= 0) {
      this.#learn(known, form, entity);
      return known;
    }
    const index = this.persons.length;
    this.persons.push({ ...form, name: form.text, entity, gender: form.gender || genderOf(form.keys) });
    this.#index(index, form.keys);
    return index;
  }

  /** The person whose name this is a form of, or -1. */
  find(form: NameForm): number {
    const last = form.keys[form.keys.length - 1] ?? '';
    const namesakes = this.withWord(last).slice(0, MOST_NAMESAKES);
    return namesakes.find((index) => isSamePerson(this.persons[index]!, form)) ?? -1;
  }

  #index(person: number, keys: readonly string[]): void {
    for (const key of new Set(keys)) {
      const persons = this.#byWord.get(key);
      if (!persons) this.#byWord.set(key, [person]);
      else if (!persons.includes(person)) persons.push(person);
    }
  }

  /** A later form may be the fuller one: "Donald Trump", then "Donald J. Trump". */
  #learn(index: number, form: NameForm, entity: string | null): void {
    const person = this.persons[index]!;
    person.entity ??= entity;
    person.gender ||= form.gender;
    if (
      form.keys.length <= person.keys.length &&
      !(form.keys.length === person.keys.length && form.initials.length > person.initials.length)
    )
      return;
    this.#index(index, form.keys);
    if (form.keys.length >= person.keys.length && entity === null && person.entity !== null) return;
    Object.assign(person, { keys: form.keys, initials: form.initials, name: form.text });
  }
}

/** A candidate's name as the register takes it. */
export const formOf = (candidate: Candidate): NameForm => ({
  keys: candidate.keys,
  initials: candidate.initials,
  suffix: candidate.suffix,
  text: nameText(candidate),
  gender: candidate.gender,
});

/** The words of a name with single spaces; what stands all in capitals is written as names are. */
export function nameText({ tokens, first, end }: Candidate): string {
  const text = tokens.text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);
  const plain = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(plain) || !/\p{L}{3}/u.test(plain)) return plain;
  return plain.replace(
    /\p{L}{3,}|(?<=\p{L}\p{L}\s)\p{L}{2}/gu,
    (word) => word[0] + word.slice(1).toLowerCase(),
  );
}

function isSamePerson(a: Registered, b: NameForm): boolean {
  // "Hale Jr." may lose his suffix later on; a Hale introduced without one is somebody else.
  if (b.suffix !== '' && a.suffix !== b.suffix) return false;
  const given = (form: { keys: readonly string[]; initials: string }): string =>
    form.keys.length > 1 ? form.keys[0]! : (form.initials[0] ?? '');
  if (a.keys.at(-1) !== b.keys.at(-1)) return false;
  if (!sameGiven(given(a), given(b))) return false;
  if (a.gender && b.gender && a.gender !== b.gender && a.gender !== (FEMALE | MALE)) return false;
  return sameKunya(a.keys, b.keys) && middlesAgree(a, b);
}

/** "Robert F. Kennedy" and "Robert S. Kennedy" are two; "Mary Ann Lee" and "Mary Lee" can be one. */
function middlesAgree(a: NameForm | Registered, b: NameForm): boolean {
  if (a.keys.length === b.keys.length && a.keys.length > 2)
    return a.keys.every((key, at) => sameGiven(key, b.keys[at]!));
  const bothInitials = a.keys.length > 1 && b.keys.length > 1 && a.initials !== '' && b.initials !== '';
  return !bothInitials || a.initials[0] === b.initials[0];
}

function genderOf(keys: readonly string[]): number {
  const head = keys.length > 1 ? wordKind(keys[0]!) : 0;
  const gender = head & EASTERN ? 0 : head & (FEMALE | MALE);
  return gender === (FEMALE | MALE) ? 0 : gender;
}
