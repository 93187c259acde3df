import type { NamedEntity } from '../../knowledge/name-forms.ts';
import { type SpacedWords, searchForm, spaceWords } from '../../knowledge/statistic-index-words.ts';
import type { ReadPassage } from '../passage.ts';

interface ContextForms {
  near: readonly string[];
  avoid: readonly string[];
}

const compiled = new WeakMap<NamedEntity, ContextForms>();
const spaced = new WeakMap<ReadPassage, SpacedWords>();

/** What a passage says for and against an entity: the context words that stand there. */
export interface PassageContext {
  /** Words of the article, as it writes them. */
  near: string[];
  avoided: boolean;
}

/** Looks for an entity's context words in a passage. */
export function contextIn(passage: ReadPassage, entity: NamedEntity): PassageContext {
  const { near, avoid } = formsOf(entity);
  const words = wordsOf(passage);
  return {
    near: near.flatMap((form) => wordsAt(passage, words, form)).slice(0, 3),
    avoided: avoid.some((form) => words.text.includes(form)),
  };
}

function formsOf(entity: NamedEntity): ContextForms {
  let forms = compiled.get(entity);
  if (!forms) {
    const { near, avoid = [] } = entity.context;
    forms = { near: near.map(searchForm), avoid: avoid.map(searchForm) };
    compiled.set(entity, forms);
  }
  return forms;
}

function wordsOf(passage: ReadPassage): SpacedWords {
  let words = spaced.get(passage);
  if (!words) {
    words = spaceWords(passage.text);
    spaced.set(passage, words);
  }
  return words;
}

/** The article's own writing of a context word: the whole words that the form touches. */
function wordsAt({ text }: ReadPassage, words: SpacedWords, form: string): string[] {
  const at = words.text.indexOf(form);
  if (at < 0) return [];
  const first = words.places.indexOf(at + 1);
  const end = at + form.trimEnd().length;
  let last = first;
  while ((words.places[last + 1] ?? Infinity) < end) last += 1;
  return [text.slice(words.starts[first], words.ends[last])];
}
