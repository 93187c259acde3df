import type { Why } from '../finder/annotation.ts';
import { listed } from './listed.ts';

/** The messages that say how a match was made; each takes the words that matched, and then what led to it. */
export type WhyKey =
  | 'whyFullName'
  | 'whyFullNameWithContext'
  | 'whyShortName'
  | 'whyShortNameAlone'
  | 'whyShortNameWithContext'
  | 'whyAcronym'
  | 'whySharedName'
  | 'whyValue'
  | 'whyPhrase'
  | 'whyWords'
  | 'whyQuoted'
  | 'whyStated'
  | 'quoted'
  | 'listedQuotes';

const KEYS: Readonly<Record<Why['rule'], WhyKey>> = {
  'full-name': 'whyFullName',
  'full-name-with-context': 'whyFullNameWithContext',
  'short-name-after-full': 'whyShortName',
  'short-name-alone': 'whyShortNameAlone',
  'short-name-with-context': 'whyShortNameWithContext',
  'acronym-with-context': 'whyAcronym',
  'shared-name': 'whySharedName',
  'value-with-context': 'whyValue',
  'phrase-with-context': 'whyPhrase',
  'quoted-as-source': 'whyQuoted',
  'stated-figure': 'whyStated',
};

/** Rules whose sentence names the words nearby; where there are none it says which words matched, and no more. */
const WITH_CONTEXT: ReadonlySet<Why['rule']> = new Set([
  'full-name-with-context',
  'short-name-after-full',
  'short-name-with-context',
  'acronym-with-context',
  'value-with-context',
  'phrase-with-context',
]);

/** One sentence on how the match was made, with the article's words. */
export function whyText(
  { rule, words }: Why,
  translate: (key: WhyKey, substitutions: string[]) => string,
): string {
  const [matched = '', ...others] = words;
  if (others.length === 0 && WITH_CONTEXT.has(rule)) return translate('whyWords', [matched]);
  const quoted = others.map((word) => translate('quoted', [word]));
  return translate(KEYS[rule], [matched, listed(quoted, (_, pair) => translate('listedQuotes', pair))]);
}
