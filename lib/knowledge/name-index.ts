import type { Tokens } from '../text/tokens.ts';
import type { NameForm } from './name-forms.ts';

/**
 * All forms of all names, found in one pass over an article's tokens: each token costs one look-up, however
 * many names there are.
 */
export interface NameIndex {
  readonly formCount: number;
  /** Calls back for each form that starts at this token, the shortest first, with the token behind its end. */
  formsAt(
    tokens: Tokens,
    first: number,
    onForms: (forms: readonly NameForm[], endToken: number) => void,
  ): void;
}

/** The names that share their first tokens: what may follow, and the forms that end here. */
interface Branch {
  next: Map<string, Branch>;
  forms: NameForm[];
}

const branch = (): Branch => ({ next: new Map(), forms: [] });

/** Builds the index from the forms of all entities. */
export function indexNames(forms: readonly NameForm[]): NameIndex {
  const root = branch();
  for (const form of forms) endOf(root, form.keys).forms.push(form);
  return {
    formCount: forms.length,
    formsAt: (tokens, first, onForms) => walk(root, tokens, { first, onForms }),
  };
}

function endOf(root: Branch, keys: readonly string[]): Branch {
  let at = root;
  for (const key of keys) {
    let next = at.next.get(key);
    if (!next) {
      next = branch();
      at.next.set(key, next);
    }
    at = next;
  }
  return at;
}

type OnForms = (forms: readonly NameForm[], endToken: number) => void;

function walk(root: Branch, tokens: Tokens, { first, onForms }: { first: number; onForms: OnForms }): void {
  let at = root.next.get(tokens.keys[first] ?? '');
  for (let end = first + 1; at; end += 1) {
    if (at.forms.length > 0) {
      const fitting = at.forms.filter((form) => looksLike(form, tokens, first));
      if (fitting.length > 0) onForms(fitting, end);
    }
    if (at.next.size === 0 || end >= tokens.count) return;
    at = at.next.get(tokens.keys[end] ?? '');
  }
}

function looksLike({ look }: NameForm, { kinds }: Tokens, first: number): boolean {
  for (let index = 0; index < look.length; index += 1) {
    const wanted = look[index] ?? 0;
    if (wanted !== 0 && ((kinds[first + index] ?? 0) & wanted) === 0) return false;
  }
  return true;
}
