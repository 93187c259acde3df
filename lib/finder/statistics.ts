import type { IndexedRule } from '../knowledge/indexed-rule.ts';
import type { StatisticIndex } from '../knowledge/statistic-index.ts';
import type { SpacedWords } from '../text/spaced-words.ts';
import type { Annotation } from './annotation.ts';
import type { ReadPassage } from './passage.ts';
import type { FoundQuantity } from './quantities/find-quantities.ts';
import { annotate } from './statistics/annotate.ts';
import { type ContextWord, findContext, type Scope } from './statistics/context.ts';
import { findContextAfterCountry } from './statistics/country-before.ts';
import { isMeant } from './statistics/is-meant.ts';
import { isOwnPhrase } from './statistics/own-phrase.ts';
import { findPhrases } from './statistics/phrases.ts';
import { chooseMatches, type StatisticMatch } from './statistics/specificity.ts';
import { valueFits } from './statistics/value.ts';
import { rulesForValues } from './statistics/value-rules.ts';

/** What statistics need of the compiled knowledge. */
export interface StatisticKnowledge {
  statistics: StatisticIndex;
}

/**
 * Links figures and claims to the statistics that knowledge holds: a value with its unit and context words,
 * or the words of a claim. Where two statistics fit one place equally, the annotation names both as
 * candidates and links neither. Sorted by passage and start; no two overlap.
 */
export function findStatistics(
  passages: readonly ReadPassage[],
  knowledge: StatisticKnowledge,
): Annotation[] {
  const { valueRules, askedOf } = knowledge.statistics;
  return passages.flatMap((passage, index) => {
    const asked = askedOf(passage.tokens);
    const offered = [...rulesForValues(valueRules, passage.quantities), ...asked.claims];
    if (offered.length === 0) return [];
    const rules = offered.filter((rule) => mayHold(rule, asked.words, passage.words));
    if (rules.length === 0) return [];
    return chooseMatches(matchRules(passage, rules, asked.words)).map((choice) =>
      annotate(passage.text, index, choice),
    );
  });
}

/** Whether the passage has a word of each group at all; most rules end here. */
const mayHold = ({ screen }: IndexedRule, asked: ReadonlySet<string>, spaced: SpacedWords): boolean =>
  screen.every((group) =>
    group.some(
      ({ form, word, isWord }) =>
        (word === null || asked.has(word)) && (isWord || spaced.text.includes(form)),
    ),
  );

function matchRules(
  passage: ReadPassage,
  rules: readonly IndexedRule[],
  asked: ReadonlySet<string>,
): StatisticMatch[] {
  const { text, words } = passage;
  return rules.flatMap((rule) => {
    const contextAt = rememberContext(rule, passage);
    const values = rule.rule.value
      ? passage.quantities.filter((found) => valueFits(rule, found.quantity) && !isYield(text, found))
      : [];
    const phrases = findPhrases(text, words, phrasesIn(rule, asked))
      .filter((place) => isOwnPhrase(rule, passage.tokens, place))
      .map((place) => withNumber(place, passage));
    return [...values, ...phrases].flatMap((place: Place) => {
      const context = contextAt(place.start);
      const { start, end, quantity } = place;
      if (!context) return [];
      const sentence = sentenceAt(passage.sentences, start);
      if (quantity && !isMeant(rule, passage, { start, end, quantity, sentence })) return [];
      return [{ rule, start, end, context, ...(quantity ? { quantity } : {}) }];
    });
  });
}

/** "2.126%": with three decimals only the yields and prices of markets are told. */
const isYield = (text: string, { start, end }: Scope): boolean =>
  /^[^.]*\d\.\d{3}\s?(?:%|per\s?cent)/.test(text.slice(start, Math.min(end, start + 24)));

/** A phrase that begins inside a share takes all of it: the "one-fifth" of "fifth of the oil". */
function withNumber(place: Scope, { quantities }: ReadPassage): Scope {
  const within = quantities[lastUpTo(quantities, place.start)];
  return within?.sort === 'share' && place.start < within.end
    ? { start: within.start, end: place.end }
    : place;
}

/** The phrases of a rule whose longest word the passage has. */
const phrasesIn = ({ phrases }: IndexedRule, asked: ReadonlySet<string>): string[] =>
  phrases.flatMap(({ form, word }) => (word === null || asked.has(word) ? [form] : []));

type Place = Scope & { quantity?: FoundQuantity['quantity'] };

/** The context of a rule in the scope around an offset; each scope is searched once, however much it states. */
function rememberContext(rule: IndexedRule, passage: ReadPassage) {
  const known = new Map<Scope | undefined, ContextWord[] | null>();
  return (offset: number): ContextWord[] | null => {
    const scope = rule.rule.scope === 'passage' ? undefined : sentenceAt(passage.sentences, offset);
    const context = known.has(scope) ? (known.get(scope) ?? null) : contextIn(rule, passage, scope);
    known.set(scope, context);
    return context;
  };
}

function contextIn(rule: IndexedRule, passage: ReadPassage, scope?: Scope): ContextWord[] | null {
  const context = findContext(rule, passage, scope);
  const before = scope && passage.sentences[passage.sentences.indexOf(scope) - 1];
  return context || !before ? context : findContextAfterCountry(rule, passage, scope, before);
}

const sentenceAt = (bounds: readonly Scope[], offset: number): Scope | undefined =>
  bounds[lastUpTo(bounds, offset)];

/** The index of the last one, in order, that starts at or before an offset; -1 where none does. */
function lastUpTo(places: readonly Scope[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
