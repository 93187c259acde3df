interface Seen {
  /** Passage in which the person was last named. */
  passage: number;
  /** How many mentions had been read by then. */
  order: number;
  times: number;
}

/** Tells persons of one family name apart by where an article has named them. */
export class Namesakes {
  readonly #seen = new Map<number, Seen>();
  #order = 0;

  /** A person has been named in this passage. */
  saw(person: number, passage: number): void {
    this.#order += 1;
    const times = (this.#seen.get(person)?.times ?? 0) + 1;
    this.#seen.set(person, { passage, order: this.#order, times });
  }

  /**
   * Whom a family name alone means in this passage: the namesake last named in it; else the one the article
   * names most, as articles keep the bare name for whom they are about; before any was named, the one it
   * introduces first. -1 where two are named in this passage and equally often: a guess would be as often wrong.
   */
  choose(persons: readonly number[], passage: number): number {
    let best = persons[0]!;
    for (const person of persons) if (this.#isNearer(person, best, passage)) best = person;
    return persons.some((person) => person !== best && this.#isLevel(person, best, passage)) ? -1 : best;
  }

  #isLevel(a: number, b: number, passage: number): boolean {
    const one = this.#seen.get(a);
    const other = this.#seen.get(b);
    return one?.passage === passage && other?.passage === passage && one.times === other.times;
  }

  #isNearer(a: number, b: number, passage: number): boolean {
    const one = this.#seen.get(a);
    const other = this.#seen.get(b);
    if (!one || !other) return one !== undefined;
    if ((one.passage === passage) !== (other.passage === passage)) return one.passage === passage;
    if (one.passage === passage || one.times === other.times) return one.order > other.order;
    return one.times > other.times;
  }
}
