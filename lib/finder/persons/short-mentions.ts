import type { Candidate } from './candidates.ts';
import { sameKunya } from './kunya.ts';
import {
  AMBIGUOUS,
  COMMON,
  EASTERN,
  FEMALE,
  FUNCTION,
  isPlainGiven,
  MALE,
  NATIONALITY,
  PLACE,
  wordKind,
} from './lexicon.ts';
import { Namesakes } from './namesakes.ts';
import type { PersonRegister, Registered } from './register.ts';
import { isMisspelt } from './variants.ts';

/** Against texts that are no articles: so many namesakes are not told apart, so many persons not searched for slips. */
const MOST_SEARCHED = 60;

/** Surroundings that weigh so little make a word part of another name: "Hale/Marsh". */
const SPEAKS_AGAINST = -2.5;

/** Links the short forms of names ("Mr. Xi", "Medeiros", "Hillary") to the persons that an article introduces. */
export class ShortMentions {
  readonly #register: PersonRegister;
  readonly #namesakes = new Namesakes();

  constructor(register: PersonRegister) {
    this.#register = register;
  }

  /** A person has been named in this passage. */
  saw(person: number, passage: number): void {
    this.#namesakes.saw(person, passage);
  }

  /** The person that a short form stands for, or -1 where there is none or more than one fits. */
  resolve(candidate: Candidate): number {
    if (candidate.keys.length > 1) return this.#withWords(candidate);
    if (candidate.weight <= SPEAKS_AGAINST) return -1;
    const key = candidate.keys[0]!;
    const persons = this.#register.withWord(key).slice(0, MOST_SEARCHED);
    const fitting = persons.filter((person) => agrees(this.#register.persons[person]!, candidate));
    const royal = isRoyal(candidate);
    const family = fitting.filter((person) => isCalled(this.#register.persons[person]!, key, royal));
    if (candidate.doubtful)
      return family.length > 0 && candidate.weight > -1
        ? this.#namesakes.choose(family, candidate.passage)
        : -1;
    if (family.length > 0) return this.#namesakes.choose(family, candidate.passage);
    if (persons.length === 0) return this.#misspelt(candidate);
    const [only] = royal ? [] : fitting;
    if (only === undefined || fitting.length > 1 || !standsAlone(candidate)) return -1;
    const first = this.#register.persons[only]!.keys[0] === key;
    return first || isPlainGiven(wordKind(key)) || isSpokenOf(candidate) ? only : -1;
  }

  /** "López Obrador" for "Andrés Manuel López Obrador": all its words, in order, in one longer name. */
  #withWords(candidate: Candidate): number {
    const { keys } = candidate;
    const persons = this.#register.withWord(keys[keys.length - 1]!).slice(0, MOST_SEARCHED);
    const fitting = persons.filter((index) => {
      const person = this.#register.persons[index]!;
      return (
        person.keys.length > keys.length &&
        holdsInOrder(person.keys, keys) &&
        sameKunya(person.keys, keys) &&
        agrees(person, candidate)
      );
    });
    return fitting.length > 0 ? this.#namesakes.choose(fitting, candidate.passage) : -1;
  }

  #misspelt({ keys, speaks, described, casing }: Candidate): number {
    const key = keys[0]!;
    const { persons } = this.#register;
    if (key.length < 6 || wordKind(key) !== 0 || persons.length > MOST_SEARCHED || casing === 'headline')
      return -1;
    if (!speaks && !described && key.length < 8) return -1;
    const like = persons.flatMap((person, index) => (isMisspelt(person.keys.at(-1)!, key) ? [index] : []));
    return like.length === 1 ? like[0]! : -1;
  }
}

/** A title may say that it is another person of the same name. */
const agrees = (person: Registered, { gender, suffix }: Candidate): boolean =>
  (suffix === '' || suffix === person.suffix) &&
  (!gender || !person.gender || (gender & person.gender & (FEMALE | MALE)) !== 0);

/** "King Salman" is no one whose family name is Salman. */
const ROYAL_TITLES: ReadonlySet<string> = new Set(
  'king queen prince princess pope emperor emir sultan'.split(' '),
);

/** Whether title and suffix allow that a name of one word means this person. */
export const canMean = (candidate: Candidate, person: Registered): boolean =>
  agrees(person, candidate) && (!isRoyal(candidate) || person.keys[0] === candidate.keys[0]);

const isRoyal = ({ tokens, first }: Candidate): boolean => ROYAL_TITLES.has(tokens.keys[first - 1] ?? '');

/** By the family name, which is the last word, or the first where family names come first; royals by the first. */
function isCalled({ keys }: Registered, key: string, royal: boolean): boolean {
  if (royal) return keys[0] === key;
  if (keys[keys.length - 1] === key) return true;
  return keys[0] === key && (wordKind(key) & EASTERN) !== 0;
}

/** A middle word stands for a person only where the surroundings say that it is one. */
const isSpokenOf = ({ speaks, described }: Candidate): boolean => speaks || described;

/** A given name alone stands for its person where the word means nothing else. */
function standsAlone({ keys, weight, casing }: Candidate): boolean {
  const kind = wordKind(keys[0]!);
  if (kind & (FUNCTION | NATIONALITY)) return false;
  if (kind & (PLACE | COMMON | AMBIGUOUS)) return weight >= 1.5 && casing === 'sentence';
  return weight > -1.5;
}

function holdsInOrder(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const key of whole) if (key === part[at]) at += 1;
  return at === part.length;
}
