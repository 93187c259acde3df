import type { NamedEntity } from '../../knowledge/name-forms.ts';
import { searchForm } from '../../text/spaced-words.ts';
import type { ReadPassage } from '../passage.ts';

interface ContextForms {
  near: readonly string[];
  avoid: readonly string[];
}

const compiled = new WeakMap<NamedEntity, ContextForms>();

/** What a passage says for and against an entity, searched once however often the passage names it. */
interface PassageContext {
  avoided?: boolean;
  near?: string[];
}

const known = new WeakMap<ReadPassage, Map<NamedEntity, PassageContext>>();

function contextOf(passage: ReadPassage, entity: NamedEntity): PassageContext {
  const contexts = known.get(passage) ?? new Map<NamedEntity, PassageContext>();
  known.set(passage, contexts);
  const context = contexts.get(entity) ?? {};
  contexts.set(entity, context);
  return context;
}

/** Whether a word stands in the passage that speaks against the entity. */
export function isAvoided(passage: ReadPassage, entity: NamedEntity): boolean {
  const { avoid } = formsOf(entity);
  if (avoid.length === 0) return false;
  const context = contextOf(passage, entity);
  context.avoided ??= avoid.some((form) => passage.words.text.includes(form));
  return context.avoided;
}

/** As many as a card can name. */
const MOST_WORDS = 3;

/** The first of the entity's context words that stand in the passage, as the article writes them. */
export function wordsNear(passage: ReadPassage, entity: NamedEntity): string[] {
  const context = contextOf(passage, entity);
  context.near ??= findNear(passage, formsOf(entity).near);
  return context.near;
}

function findNear(passage: ReadPassage, forms: readonly string[]): string[] {
  const found: string[] = [];
  for (const form of forms) {
    if (found.length === MOST_WORDS) break;
    found.push(...wordsAt(passage, form));
  }
  return found;
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

/** The article's own writing of a context word: the whole words that the form touches. */
function wordsAt({ text, words }: ReadPassage, form: string): string[] {
  const at = words.text.indexOf(form);
  if (at < 0) return [];
  const { places, starts, ends } = words.way;
  const first = places.indexOf(at + 1);
  const end = at + form.trimEnd().length;
  let last = first;
  while ((places[last + 1] ?? Infinity) < end) last += 1;
  return [text.slice(starts[first], ends[last])];
}
