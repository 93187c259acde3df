import { agrees } from './agreement.ts';
import type { Cue } from './cue.ts';
import { nameAfter, subjectAfter } from './inverted.ts';
import { clauseEnd, clauseStart, isCapital, isComma, isWord, key, type Reading } from './reading.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Source } from './source.ts';
import { subjectBefore } from './subject.ts';
import { ADVERBS, AUXILIARIES, BE, DETERMINERS } from './words/small-words.ts';
import { CUE_VERBS, type CueVerb } from './words/verbs.ts';

/** The cue that the verb at `token` is, if it is one; `previous` is the last one found before it. */
export function verbCue(reading: Reading, token: number, previous: Cue | undefined): Cue | undefined {
  const verb = CUE_VERBS.get(key(reading, token));
  if (!verb || reading.mentionAt(token) || isNameLike(reading, token)) return undefined;
  const next = key(reading, token + 1);
  if (verb.needs && !verb.needs.has(next)) return undefined;
  const end = token + (takesNext(verb, next) ? 2 : 1);
  const place = { reading, verb, token, end, floor: clauseStart(reading, token), previous };
  const auxiliary = passiveAuxiliary(place);
  return auxiliary !== undefined
    ? passive(place, auxiliary)
    : (invertedName(place) ?? plain(place) ?? inverted(place) ?? unnamed(place) ?? withoutSubject(place));
}

const takesNext = ({ needs, takes }: CueVerb, next: string): boolean =>
  takes?.has(next) ||
  (needs !== undefined && /^[a-z]+$/.test(next) && next !== 'that' && !DETERMINERS.has(next));

/** "United States", "the Report": a capital inside a sentence, but not in a headline, is no verb. */
const isNameLike = (reading: Reading, token: number): boolean =>
  isCapital(reading, token) && token > clauseStart(reading, token) && !reading.isHeadline;

interface Place {
  reading: Reading;
  verb: CueVerb;
  token: number;
  end: number;
  floor: number;
  previous: Cue | undefined;
}

/** The "was" of "was widely criticized"; undefined where the verb is no passive. */
function passiveAuxiliary({ reading, verb, token, floor }: Place): number | undefined {
  if (verb.form !== 'past' && verb.form !== 'participle') return undefined;
  let before = token - 1;
  while (before > floor && isBetween(key(reading, before)) && !BE.has(key(reading, before))) before -= 1;
  if (before < floor || !BE.has(key(reading, before))) return undefined;
  return AUXILIARIES.has(key(reading, before - 1)) ? before - 1 : before;
}

const isBetween = (word: string): boolean => word.endsWith('ly') || word === 'not' || ADVERBS.has(word);

/** "was criticized by JANE ROE"; without "by", whose words they are is not told. */
function passive({ reading, verb, token }: Place, from: number): Cue | undefined {
  if (key(reading, token + 1) !== 'by') return undefined;
  const source = nameAfter(reading, token + 2, clauseEnd(reading, token));
  return source && { first: token, end: token + 2, kind: verb.kind, order: 'source-last', source, from };
}

/** A name behind the verb goes before whatever stands before it; a description goes after it. */
function invertedName(place: Place): Cue | undefined {
  const cue = inverted(place);
  return cue && (cue.source.kind === 'person' || place.token === place.floor) ? cue : undefined;
}

/** "..., said JANE ROE": only behind what was said. */
function inverted({ reading, verb, token, end, floor }: Place): Cue | undefined {
  if (verb.form !== 'past' && verb.form !== 'third') return undefined;
  if (verb.kind !== 'say' && verb.kind !== 'utter') return undefined;
  const before = key(reading, token - 1);
  if (token > floor && !/^[;—–-]$/.test(before) && before !== 'as' && !isComma(reading, token - 1))
    return undefined;
  const source = subjectAfter(reading, end, clauseEnd(reading, token));
  // "Mr. Doe, a farmer, said JANE ROE “was there”": the name is no speaker but part of what is said.
  if (source && token > floor && reading.isQuoted(source.end)) return undefined;
  return source && { first: token, end, kind: verb.kind, order: 'source-last', source, from: token };
}

/** "“Rain,” said those at the harbor": whoever they are, it is not the one who spoke before. */
function unnamed({ reading, verb, token, end, floor }: Place): Cue | undefined {
  if (token > floor || (verb.form !== 'past' && verb.form !== 'third') || verb.kind !== 'say')
    return undefined;
  if (token === 0 || !reading.isQuoted(token - 1) || !isWord(reading, end)) return undefined;
  const source: Source = { first: end, end: end + 1, from: end, kind: 'other' };
  return { first: token, end, kind: verb.kind, order: 'source-last', source, from: token };
}

function plain({ reading, verb, token, end, floor }: Place): Cue | undefined {
  if (verb.form === 'gerund' && !BE.has(key(reading, token - 1)) && !/ly$/.test(key(reading, token - 1)))
    return undefined;
  const source = subjectBefore(reading, token, floor);
  if (!source || !agrees(reading, { verb, token, source })) return undefined;
  return { first: token, end, kind: verb.kind, order: 'source-first', source, from: source.from };
}

/** "..., adding that", "... and called it", "... to announce": whoever the sentence is about. */
function withoutSubject({ reading, verb, token, end, floor, previous }: Place): Cue | undefined {
  const before = key(reading, token - 1);
  const follows =
    verb.form === 'gerund'
      ? !AUXILIARIES.has(before) && before !== 'of' && before !== 'the'
      : verb.form === 'base'
        ? before === 'to'
        : verb.form !== 'participle' && /^(?:and|but|then|,|also|later)$/.test(before);
  if (!follows) return undefined;
  const carried =
    previous && reading.sentenceOf(previous.first) === reading.sentenceOf(token) && previous.first >= floor
      ? previous.source
      : undefined;
  const start = reading.sentenceStarts[reading.sentenceOf(token)] ?? floor;
  const source = carried ?? sentenceSubject(reading, token, start);
  return source && { first: token, end, kind: verb.kind, order: 'inherited', source, from: token };
}
