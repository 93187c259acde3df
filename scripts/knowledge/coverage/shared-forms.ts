import { formsOf, isNamed, type NamedEntity, type NameForm } from '../../../lib/knowledge/name-forms.ts';
import type { Entity } from '../../../lib/knowledge/schema.ts';

/** A surname, alias or acronym that more than one entry has. */
export interface SharedForm {
  /** As the finder looks for it: small letters, no accents, words with single spaces. */
  text: string;
  /** One form for each entry, in the order of their ids. */
  bearers: NameForm[];
  /** Whether at most one of them matches without further words. */
  toldApart: boolean;
}

/** Every written form, listed or made from the parts of a name, that two entries share, in alphabetical order. */
export function listSharedForms(entities: readonly Entity[]): SharedForm[] {
  const byText = new Map<string, NameForm[]>();
  for (const entity of entities) if (isNamed(entity)) addForms(entity, byText);
  return [...byText]
    .filter(([, bearers]) => bearers.length > 1)
    .map(([text, bearers]) => ({
      text,
      bearers: bearers.sort((one, other) => (one.entity.id < other.entity.id ? -1 : 1)),
      toldApart: bearers.filter(matchesAlone).length < 2,
    }))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
}

function addForms(entity: NamedEntity, byText: Map<string, NameForm[]>): void {
  const texts = new Set<string>();
  for (const form of formsOf(entity)) {
    // Points between capitals make two forms of one acronym ("E.U."): one line is enough.
    const text = form.keys.every((key) => key.length === 1) ? form.keys.join('') : form.keys.join(' ');
    if (texts.has(text)) continue;
    texts.add(text);
    byText.set(text, [...(byText.get(text) ?? []), form]);
  }
}

/** Whether a form counts wherever it stands. */
export const matchesAlone = ({ match, entity }: NameForm): boolean =>
  match === 'alone' && entity.context.ambiguity !== 'high';

/** What must be in an article before the form counts for its entry, in words. */
export function describeDemand(form: NameForm): string {
  const { near } = form.entity.context;
  if (matchesAlone(form)) return 'matches alone';
  if (form.match === 'after-full')
    return form.entity.context.ambiguity === 'high'
      ? `after the full name, which needs ${listWords(near)}`
      : 'after the full name';
  return `beside ${listWords(near)}`;
}

function listWords(near: readonly string[]): string {
  const shown = near.slice(0, 4).map((word) => `“${word.replace(/\*$/, '…')}”`);
  return shown.length === 0 ? 'a word, but lists none' : shown.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
