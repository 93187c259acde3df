import type { Tokens } from '../text/tokens.ts';
import type { AskedWords, IndexedRule } from './indexed-rule.ts';

/** Prefixes of rules' words that end in `*` are looked up by this many letters. */
export const STEM_LENGTH = 4;

interface Asked {
  /** Rules that are looked up by this word. */
  readonly rules: readonly IndexedRule[];
  /** Whether any rule asks for it. */
  readonly asked: boolean;
}

/** Most words of a text mean nothing to any rule, and come again and again. */
const REMEMBERED_WORDS = 20_000;
const NOTHING: Asked = { rules: [], asked: false };

/**
 * Looks up what rules ask for among a text's words: `keysOf` gives the words by which a rule is looked up, those with
 * a `*` by their beginning, or null where it has to be tried on every text.
 */
export function indexWords(
  rules: readonly IndexedRule[],
  keysOf: (rule: IndexedRule) => readonly string[] | null,
): (tokens: Tokens) => AskedWords {
  const filed = new Map<string, IndexedRule[]>();
  const everywhere = rules.filter((rule) => keysOf(rule) === null);
  for (const rule of rules)
    for (const key of new Set(keysOf(rule))) filed.set(key, [...(filed.get(key) ?? []), rule]);
  const sought = new Set(rules.flatMap(({ screen }) => screen.flat().map(({ word }) => word)));
  const known = new Map<string, Asked>();
  function lookUp(word: string): Asked {
    const stem = word.length < STEM_LENGTH ? '' : `${word.slice(0, STEM_LENGTH)}*`;
    const found = [...(filed.get(word) ?? []), ...(filed.get(stem) ?? [])];
    const asked = found.length === 0 && !sought.has(word) ? NOTHING : { rules: found, asked: true };
    if (known.size >= REMEMBERED_WORDS) known.clear();
    known.set(word, asked);
    return asked;
  }
  return ({ keys }) => {
    const claims = new Set(everywhere);
    const words = new Set<string>();
    for (const word of keys) {
      const { rules: found, asked } = known.get(word) ?? lookUp(word);
      if (!asked) continue;
      words.add(word);
      for (const rule of found) claims.add(rule);
    }
    return { claims: [...claims], words };
  };
}
