import type { ReadPassage } from '../passage.ts';
import type { ArticlePersons, KnownMention, PersonMention } from '../person-mention.ts';
import { acceptedNames, nameKey, withNeighbours, withoutEpithets } from './accept.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { knownForms, tokenAt, withoutKnown } from './known-mentions.ts';
import { formOf, type NameForm, PersonRegister } from './register.ts';
import { ShortMentions } from './short-mentions.ts';
import { singleNames } from './singles.ts';
import { smallWords } from './small-words.ts';

/** What is to be read in the order of the text: a possible name, or one that knowledge has linked. */
type Item =
  | { start: number; passage: number; candidate: Candidate }
  | { start: number; passage: number; known: KnownMention };

/**
 * Finds everywhere that an article names a person, whether knowledge lists the person or not. `known` holds the
 * mentions that knowledge has linked, sorted by passage and start; they stand as they are, and other mentions
 * of the same name join their person. Offsets are UTF-16 units of the passages. Never throws; linear in the text.
 */
export function findPersons(
  passages: readonly ReadPassage[],
  { known }: { known: readonly KnownMention[] },
): ArticlePersons {
  const found = findCandidates(passages, smallWords(passages));
  const candidates = withNeighbours(withoutEpithets(withoutKnown(found, known)));
  const register = new PersonRegister();
  const knownForm = knownForms();
  const fullNames = introduce(register, { candidates, known, knownForm });
  const short = new ShortMentions(register);
  const mentions: PersonMention[] = [];
  for (const item of inOrder(candidates, known)) {
    const mention =
      'known' in item
        ? mentionOfKnown(item.known, { register, passages, form: knownForm(item.known) })
        : mentionOf(item.candidate, { register, short, fullNames });
    if (!mention) continue;
    short.saw(mention.person, mention.passage);
    mentions.push(mention);
  }
  return { persons: register.persons.map(({ name, entity }) => ({ name, entity })), mentions };
}

/** Enters all persons before any short form is read, so that a headline's "Clinton" finds its full name below. */
function introduce(
  register: PersonRegister,
  {
    candidates,
    known,
    knownForm,
  }: {
    candidates: readonly Candidate[];
    known: readonly KnownMention[];
    knownForm: ReturnType<typeof knownForms>;
  },
): ReadonlySet<string> {
  const fullNames = acceptedNames(candidates);
  for (const mention of known)
    if (mention.kind === 'person') register.add(knownForm(mention), mention.entity);
  for (const candidate of candidates)
    if (candidate.full && fullNames.has(nameKey(candidate))) register.add(formOf(candidate));
  for (const single of singleNames(candidates, register)) register.add(single);
  return fullNames;
}

function inOrder(candidates: readonly Candidate[], known: readonly KnownMention[]): Item[] {
  const items: Item[] = candidates.map((candidate) => ({
    passage: candidate.passage,
    start: candidate.tokens.starts[candidate.first]!,
    candidate,
  }));
  for (const mention of known)
    if (mention.kind === 'person')
      items.push({ passage: mention.passage, start: mention.start, known: mention });
  return items.sort((a, b) => a.passage - b.passage || a.start - b.start);
}

function mentionOf(
  candidate: Candidate,
  {
    register,
    short,
    fullNames,
  }: { register: PersonRegister; short: ShortMentions; fullNames: ReadonlySet<string> },
): PersonMention | null {
  const { passage, tokens, first, end } = candidate;
  const isFull = candidate.full && fullNames.has(nameKey(candidate));
  const person = isFull ? register.find(formOf(candidate)) : short.resolve(candidate);
  if (person < 0) return null;
  return {
    passage,
    start: tokens.starts[first]!,
    end: tokens.ends[end - 1]!,
    firstToken: first,
    endToken: end,
    person,
    mention: isFull ? 'full' : 'short',
  };
}

function mentionOfKnown(
  known: KnownMention,
  {
    register,
    passages,
    form,
  }: { register: PersonRegister; passages: readonly ReadPassage[]; form: NameForm },
): PersonMention {
  const { passage, start, end, mention } = known;
  const tokens = passages[passage]!.tokens;
  const person = register.add(form, known.entity);
  return {
    passage,
    start,
    end,
    firstToken: tokenAt(tokens, start),
    endToken: tokenAt(tokens, end),
    person,
    mention,
  };
}
