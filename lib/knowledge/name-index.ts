import type { Tokens } from '../text/tokens.ts';
import type { NameForm } from './name-forms.ts';

/**
 * All forms of all names, found in one pass over an article's tokens: each token costs one look-up, however
 * many names there are.
 */
export interface NameIndex {
  readonly formCount: number;
  /** The forms that start at this token, the shortest first, with the token behind their end; null for most tokens. */
  formsAt(tokens: Tokens, first: number): FormsHere[] | null;
}

/** The forms that stand in the same tokens, `endToken` exclusive. */
export interface FormsHere {
  readonly forms: readonly NameForm[];
  readonly endToken: number;
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
    formsAt: (tokens, first) => {
      const start = root.next.get(tokens.keys[first] ?? '');
      return start ? walk(start, tokens, first) : null;
    },
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

function walk(start: Branch, tokens: Tokens, first: number): FormsHere[] | null {
  let found: FormsHere[] | null = null;
  let at: Branch | undefined = start;
  for (let end = first + 1; at; end += 1) {
    const forms = at.forms.length > 0 ? fitting(at.forms, tokens, first) : NONE;
    if (forms.length > 0) {
      found ??= [];
      found.push({ forms, endToken: end });
    }
    if (at.next.size === 0 || end >= tokens.count) break;
    at = at.next.get(tokens.keys[end] ?? '');
  }
  return found;
}

const NONE: readonly NameForm[] = [];

/** Mostly all of them fit, or none: a list of its own is made for what lies between. */
function fitting(forms: readonly NameForm[], tokens: Tokens, first: number): readonly NameForm[] {
  let count = 0;
  for (const form of forms) if (looksLike(form, tokens, first)) count += 1;
  if (count === 0) return NONE;
  return count === forms.length ? forms : forms.filter((form) => looksLike(form, tokens, first));
}

function looksLike({ look }: NameForm, { kinds }: Tokens, first: number): boolean {
  for (let index = 0; index < look.length; index += 1) {
    const wanted = look[index] ?? 0;
    if (wanted !== 0 && ((kinds[first + index] ?? 0) & wanted) === 0) return false;
  }
  return true;
}
