import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import { firstTokenAt } from '../attributions/reading.ts';
import type { ReadPassage } from '../passage.ts';
import { type ContextWord, findContext, type Scope } from './context.ts';
import { countriesNamed, countriesOf, groupsBesideCountries, isOfCountries } from './elsewhere.ts';

/**
 * "Freedonia's economy is slowing. Inflation rose to 4 percent": the context of a rule where only the country stands in
 * the sentence before, which names no other, and the sentence itself names none.
 */
export function findContextAfterCountry(
  rule: IndexedRule,
  passage: ReadPassage,
  sentence: Scope,
  before: Scope,
): ContextWord[] | null {
  const own = countriesOf(rule);
  if (own.size !== 1 || countriesNamed(tokensOf(passage, sentence)).size > 0) return null;
  const named = countriesNamed(tokensOf(passage, before));
  if (named.size !== 1 || ![...named].every((country) => own.has(country))) return null;
  const { countries, others } = partsOf(rule);
  const there = findContext(countries, passage, before);
  const here = there && findContext(others, passage, sentence);
  return here && [...there, ...here];
}

/** A rule's groups that name its country, and all others. */
interface Parts {
  countries: IndexedRule;
  others: IndexedRule;
}

const known = new WeakMap<IndexedRule, Parts>();

function partsOf(rule: IndexedRule): Parts {
  const parts = known.get(rule) ?? {
    countries: { ...rule, groups: rule.groups.filter(isOfCountries) },
    others: { ...rule, groups: groupsBesideCountries(rule) },
  };
  known.set(rule, parts);
  return parts;
}

const tokensOf = ({ tokens }: ReadPassage, { start, end }: Scope) => ({
  tokens,
  from: firstTokenAt(tokens, start),
  to: firstTokenAt(tokens, end),
});
