import type { Attribution } from '../attribution.ts';
import { type ReadPassage, readPassage } from '../passage.ts';
import type { ArticlePersons, PersonMention } from '../person-mention.ts';
import { findQuotations, type Quotation } from '../quotations/find-quotations.ts';
import { attribute } from './attribute.ts';

/** An article for tests: its passages read, and the persons whose names the test gives. */
export interface ExampleArticle {
  passages: ReadPassage[];
  quotations: Quotation[];
  persons: ArticlePersons;
}

/** Reads passages and finds the given full names in them, and their last words as short mentions. */
export function exampleArticle(
  texts: readonly string[],
  names: readonly string[] = ['Jane Roe', 'John Doe'],
): ExampleArticle {
  const passages = texts.map(readPassage);
  const mentions = passages.flatMap((passage, index) => mentionsIn(passage, index, names));
  const persons = { persons: names.map((name) => ({ name, entity: null })), mentions };
  return { passages, quotations: findQuotations(passages), persons };
}

function mentionsIn(
  { text, tokens }: ReadPassage,
  passage: number,
  names: readonly string[],
): PersonMention[] {
  const forms = names.flatMap((name, person) => [
    { form: name, person, mention: 'full' as const },
    { form: name.split(' ').at(-1) ?? name, person, mention: 'short' as const },
  ]);
  const mentions: PersonMention[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token] ?? 0;
    const found = forms.find(({ form }) => text.startsWith(form, start));
    if (!found) continue;
    const { form, person, mention } = found;
    const end = start + form.length;
    let endToken = token + 1;
    while (endToken < tokens.count && (tokens.starts[endToken] ?? 0) < end) endToken += 1;
    mentions.push({ passage, start, end, firstToken: token, endToken, person, mention });
    token = endToken - 1;
  }
  return mentions;
}

/** "Jane Roe: words", for each thing said by somebody; "?: words" where no person says it. */
export function said(
  texts: string | string[],
  only: 'direct' | 'reported' = 'direct',
  names?: string[],
): string[] {
  const list = typeof texts === 'string' ? [texts] : texts;
  const { passages, quotations, persons } = exampleArticle(list, names);
  const words = ({ passage, start, end }: Attribution): string => list[passage]?.slice(start, end) ?? '';
  const name = ({ person }: Attribution): string =>
    person === null ? '?' : (persons.persons[person]?.name ?? '');
  return attribute(passages, quotations, persons)
    .filter(({ direct }) => direct === (only === 'direct'))
    .map((one) => `${name(one)}: ${words(one)}`);
}
