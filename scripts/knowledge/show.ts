import { cardFor } from '../../lib/cards/cards.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { PACK_FORMAT } from '../../lib/knowledge/schema.ts';
import { cardText } from './card-text.ts';
import { findEntities } from './find.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readOptions } from './options.ts';
import { readEntities } from './read-entities.ts';
import { referenceText } from './reference-text.ts';
import { today } from './today.ts';

/** Prints the card of an entity as text, as a reader of an article of `--date` (or of today) would see it. */
export function show(given: readonly string[]): number {
  const options = readOptions(given, ['date']);
  const [id, ...more] = options?.words ?? [];
  const date = options?.values.date ?? null;
  if (!id || more.length > 0 || (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date))) {
    console.error('Usage: npm run knowledge -- show ID [--date YYYY-MM-DD]');
    return 2;
  }
  const { entities } = readEntities(repositoryRoot, null);
  const knowledge = compileKnowledge([
    { format: PACK_FORMAT, title: 'Source files', version: '0', made: today(), licence: '', entities },
  ]);
  const entity = knowledge.entity(id);
  if (!entity) {
    console.error(`No entry has the id ${id}.${suggest(findEntities(entities, id.split('/').at(-1) ?? id))}`);
    return 1;
  }
  const situation = { knowledge, articleDate: date, today: today(), annotations: [], passages: [] };
  console.log(entity.kind === 'reference' ? referenceText(entity) : cardText(cardFor(entity, situation)));
  return 0;
}

const suggest = (found: readonly { id: string }[]) =>
  found.length === 0
    ? ' Look for it with: npm run knowledge -- find TEXT'
    : ` Did you mean ${found
        .slice(0, 5)
        .map(({ id }) => id)
        .join(', ')}?`;
