import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { FOLDERS } from '../../lib/knowledge/folders.ts';
import { isNamed } from '../../lib/knowledge/name-forms.ts';
import type { Entity } from '../../lib/knowledge/schema.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { slugOf } from './new.ts';
import { readEntities } from './read-entities.ts';
import { today } from './today.ts';
import { draftOf } from './wikidata/draft.ts';
import { readEntityJson } from './wikidata/entity-json.ts';
import { ImportError, type WikidataItem } from './wikidata/item.ts';
import { readSparqlJson } from './wikidata/sparql-json.ts';

/** Writes a draft for each item of a saved Wikidata file; gives 1 where one has an entry already. */
export function importWikidata([file, ...more]: readonly string[], root: string = repositoryRoot): number {
  if (!file || more.length > 0) {
    console.error('Usage: npm run knowledge -- import-wikidata FILE');
    return 2;
  }
  try {
    const items = readWikidata(readFileSync(file, 'utf8'));
    const { entities } = readEntities(root, null);
    return Math.max(...items.map((item) => writeDraft(item, entities, root)));
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    console.error(
      `${file} ${error instanceof ImportError ? error.message : `cannot be read: ${error.message}`}`,
    );
    return 2;
  }
}

/** Items from the text of either kind of file. Throws `ImportError` or `SyntaxError`. */
export function readWikidata(text: string): WikidataItem[] {
  const json: unknown = JSON.parse(text);
  if (v.is(v.object({ entities: v.object({}) }), json)) return readEntityJson(json);
  if (v.is(v.object({ results: v.object({ bindings: v.array(v.unknown()) }) }), json))
    return readSparqlJson(json);
  throw new ImportError("is neither Wikidata's JSON of entities nor a SPARQL result in JSON");
}

function writeDraft(item: WikidataItem, entities: readonly Entity[], root: string): number {
  const entityId = `${FOLDERS[item.kind]}/${slugOf(item.name) || item.id.toLowerCase()}`;
  const path = join(root, 'knowledge', `${entityId}.yaml`);
  const known = entities.find((entity) => isSameItem(entity, item.id));
  if (known || existsSync(path)) {
    console.error(`${known?.id ?? entityId} is there already (${item.id}, ${item.name}).`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draftOf({ item, entityId, today: today() }));
  console.log(
    `Wrote knowledge/${entityId}.yaml, a draft. No build takes it before somebody has reviewed it.`,
  );
  return 0;
}

const isSameItem = (entity: Entity, id: string) => isNamed(entity) && entity.identifiers?.wikidata === id;

/** A missing file, broken JSON, or JSON of another form. */
const isUnreadable = (error: unknown): error is Error =>
  error instanceof ImportError ||
  error instanceof SyntaxError ||
  error instanceof v.ValiError ||
  (error instanceof Error && 'code' in error);
