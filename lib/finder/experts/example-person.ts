import { attribute } from '../attributions/attribute.ts';
import { exampleArticle } from '../attributions/example-article.ts';
import { describePersons, type PersonDescription } from './describe-persons.ts';

/** What passages of a test say of Jane Roe. */
export function describeRoe(...texts: string[]): PersonDescription {
  const { passages, quotations, persons } = exampleArticle(texts);
  const [roe] = describePersons(passages, persons, {
    attributions: attribute(passages, quotations, persons),
  });
  if (!roe) throw new Error('nobody described');
  return roe;
}
