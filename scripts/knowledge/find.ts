import { isNamed } from '../../lib/knowledge/name-forms.ts';
import type { Entity } from '../../lib/knowledge/schema.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readEntities } from './read-entities.ts';

/** Entities whose names, claims or definition hold the text, regardless of case and accents. */
export function findEntities(entities: readonly Entity[], text: string): Entity[] {
  const wanted = searchForm(text);
  return entities.filter((entity) => textsOf(entity).some((found) => searchForm(found).includes(wanted)));
}

/** Prints one line an entity that was found; gives 1 where there is none. */
export function find(words: readonly string[]): number {
  const text = words.join(' ');
  if (text === '') {
    console.error('Say what to look for: npm run knowledge -- find TEXT');
    return 2;
  }
  const found = findEntities(readEntities(repositoryRoot, null).entities, text);
  for (const { id, name } of found) console.log(`${id}  ${name}`);
  if (found.length === 0) console.error(`Nothing holds "${text}".`);
  return found.length > 0 ? 0 : 1;
}

function textsOf(entity: Entity): string[] {
  const texts = [entity.id, entity.name, ...entity.claims.map(({ text }) => text)];
  if (entity.kind === 'statistic')
    return [...texts, entity.measures, ...(entity.caveats ?? []), ...(entity.misquoted ?? [])];
  return isNamed(entity)
    ? [...texts, ...entity.names.map(({ text }) => text)]
    : [...texts, entity.series.definition];
}

const searchForm = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
