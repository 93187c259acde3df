import type { IndexedRule } from '../../knowledge/indexed-rule.ts';
import type { Quantity } from '../annotation.ts';
import { firstTokenAt } from '../attributions/reading.ts';
import type { ReadPassage } from '../passage.ts';
import { isOfAnotherKind } from './another-kind.ts';
import { isAnotherMeasure } from './another-measure.ts';
import { clauseOf } from './clause.ts';
import { hasContextWord, type Scope } from './context.ts';
import { groupsBesideCountries, isElsewhere } from './elsewhere.ts';
import type { FigureAt } from './figure-at.ts';
import { isForetold, wantsMeasured } from './foretold.ts';

/**
 * Whether a figure whose sentence has all words of a rule is the one that the rule means, by what stands beside it.
 * In doubt it is not: a wrong card is worse than none.
 */
export function isMeant(
  rule: IndexedRule,
  passage: ReadPassage,
  { start, end, quantity, sentence }: Scope & { quantity: Quantity; sentence: Scope | undefined },
): boolean {
  const figure = figureAt(passage, { start, end }, sentence);
  if (wantsMeasured(rule) && isForetold(passage.tokens, figure)) return false;
  if (isOfAnotherKind(rule, figure, quantity)) return false;
  if (rule.rule.scope === 'passage') return true;
  if (!hasContextWord(groupsBesideCountries(rule), passage.words, clauseOf(figure))) return false;
  return quantity.unit !== 'percent' || !(isElsewhere(rule, figure) || isAnotherMeasure(rule, figure));
}

function figureAt({ tokens }: ReadPassage, { start, end }: Scope, sentence: Scope | undefined): FigureAt {
  return {
    tokens,
    first: firstTokenAt(tokens, start),
    end: firstTokenAt(tokens, end),
    from: firstTokenAt(tokens, sentence?.start ?? 0),
    to: firstTokenAt(tokens, sentence?.end ?? tokens.text.length),
  };
}
