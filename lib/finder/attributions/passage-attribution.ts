import type { Attribution } from '../attribution.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Cue } from './cue.ts';
import type { Discourse } from './discourse.ts';
import { findCues } from './find-cues.ts';
import type { ReadForCues } from './read-article.ts';
import { key, type Reading, worded } from './reading.ts';
import { reportedSpeech } from './reported-speech.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Source } from './source.ts';
import { findSpeaker, quotedTokens, type Speaker } from './speaker.ts';

/** Who said it, with the words that say so. */
export interface Said {
  person: number | null;
  source: Source | null;
  cue: Cue | null;
}

const NOBODY: Said = { person: null, source: null, cue: null };

/** The attributions of one passage, with what the next passage may need to know of it. */
export class PassageAttribution {
  readonly #reading: Reading;
  readonly #quotations: readonly Quotation[];
  readonly #discourse: Discourse;
  readonly #before: Said | undefined;
  readonly #cues: readonly Cue[];
  /** Whom each source stands for, by its first token. */
  readonly #persons = new Map<number, number | null>();
  /** Who the last sentence that is about somebody is about. */
  #subject: number | null = null;
  /** Who spoke last in the passage; undefined where it quotes nobody and leads in to no quotation. */
  #last: Said | undefined;

  constructor(
    { reading, possibleCues }: ReadForCues,
    context: { quotations: readonly Quotation[]; discourse: Discourse; before: Said | undefined },
  ) {
    this.#reading = reading;
    this.#quotations = context.quotations;
    this.#discourse = context.discourse;
    this.#before = context.before;
    this.#cues = findCues(reading, possibleCues);
  }

  attribute(): Attribution[] {
    this.#followDiscourse();
    const found = [...this.#quoted(), ...this.#reported()];
    this.#last ??= this.#leadIn();
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Resolves each source in the order of the text, with the sentences' subjects coming into focus on the way. */
  #followDiscourse(): void {
    const { sentenceStarts } = this.#reading;
    let cue = 0;
    for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence += 1) {
      const start = sentenceStarts[sentence] ?? 0;
      const end = sentenceStarts[sentence + 1] ?? start;
      const subject = sentenceSubject(this.#reading, end, start);
      if (subject) {
        cue = this.#follow(cue, subject.first);
        this.#subject = this.#personOf(subject);
      }
      cue = this.#follow(cue, end);
    }
  }

  /** Brings into focus whoever is credited before token `end`, from the cue at index `from` on; gives the next index. */
  #follow(from: number, end: number): number {
    let cue = from;
    for (; cue < this.#cues.length && (this.#cues[cue]?.source.first ?? 0) < end; cue += 1)
      this.#personOf(this.#cues[cue]!.source);
    return cue;
  }

  /** Resolved once, at the place where the source stands, and in focus from there on. */
  #personOf(source: Source): number | null {
    const known = this.#persons.get(source.first);
    if (known !== undefined) return known;
    const person = this.#discourse.resolve(this.#reading, source);
    this.#persons.set(source.first, person);
    if (person !== null) this.#discourse.focus(person);
    return person;
  }

  #quoted(): Attribution[] {
    const places = this.#reading.quotations.map((index) => {
      const quotation = this.#quotations[index];
      return quotation && { quotation, quoted: quotedTokens(this.#reading, quotation) };
    });
    return places.flatMap((place, index) => {
      if (!place) return [];
      const { quotation, quoted } = place;
      const neighbours = { before: places[index - 1]?.quoted, after: places[index + 1]?.quoted };
      const speaker = findSpeaker(this.#reading, { cues: this.#cues, quoted, ...neighbours });
      const said = this.#said(speaker, quotation);
      this.#last = said;
      return this.#attributions(quotation, said, true);
    });
  }

  #said(speaker: Speaker, quotation: Quotation): Said {
    if (typeof speaker !== 'string') return this.#saidBy(speaker.source, speaker.cue);
    if (speaker === 'as-before') return this.#last ?? NOBODY;
    const opens = this.#reading.text.slice(0, quotation.start).trim() === '';
    return opens || quotation.continues !== undefined ? (this.#before ?? NOBODY) : NOBODY;
  }

  #saidBy(source: Source, cue: Cue | null): Said {
    return { person: this.#personOf(source), source, cue };
  }

  /** Who goes on speaking in the next paragraph. */
  get carried(): Said | undefined {
    const person = this.#last ? this.#last.person : this.#subject;
    return person === null ? undefined : { person, source: null, cue: null };
  }

  /** "JANE ROE continued:" at the end of a passage. */
  #leadIn(): Said | undefined {
    const { count } = this.#reading.tokens;
    const cue = this.#cues.at(-1);
    if (key(this.#reading, count - 1) !== ':') return undefined;
    return cue ? this.#saidBy(cue.source, cue) : { ...NOBODY, person: this.#discourse.current };
  }

  #reported(): Attribution[] {
    return this.#cues.flatMap((cue, index) => {
      const said = this.#saidBy(cue.source, cue);
      return reportedSpeech(this.#reading, cue, {
        previous: this.#cues[index - 1],
        next: this.#cues[index + 1],
      }).flatMap(({ first, end }) => this.#attributions(worded(this.#reading, first, end), said, false));
    });
  }

  /** One attribution, or two where two people said it together. */
  #attributions(
    { start, end }: { start: number; end: number },
    { person, source, cue }: Said,
    direct: boolean,
  ): Attribution[] {
    const attribution = {
      passage: this.#reading.passage,
      start,
      end,
      direct,
      person,
      source: source && worded(this.#reading, source.first, source.end),
      cue: cue && worded(this.#reading, cue.first, cue.end),
    };
    if (!source?.also) return [attribution];
    return [{ ...attribution, person: source.also.person }, attribution];
  }
}
