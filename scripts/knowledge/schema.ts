import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { Organization, Person, Reference, Statistic } from '../../lib/knowledge/schema.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { Recheck } from './recheck-schema.ts';

/** JSON Schema reads patterns as Unicode anyhow, so that the flag which the converter refuses says nothing new. */
const keepUnicodePattern: NonNullable<ConversionConfig['overrideAction']> = ({
  valibotAction,
  jsonSchema,
}) =>
  valibotAction.type === 'regex' &&
  'requirement' in valibotAction &&
  valibotAction.requirement instanceof RegExp
    ? { ...jsonSchema, pattern: valibotAction.requirement.source }
    : null;

/** The published schemas by the name of their file. */
export function makeSchemas(): Record<string, string> {
  const schemas = {
    person: Person,
    organization: Organization,
    statistic: Statistic,
    reference: Reference,
    recheck: Recheck,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([kind, schema]) => {
      const json = {
        title: `Newsgloss ${kind}`,
        ...toJsonSchema(schema, { overrideAction: keepUnicodePattern }),
      };
      return [`${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** Writes `knowledge/schema/*.schema.json`, which editor programs read for validation and completion. */
export function writeSchemas(): number {
  const folder = join(repositoryRoot, 'knowledge/schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(makeSchemas())) {
    writeFileSync(join(folder, name), text);
    console.log(`knowledge/schema/${name}`);
  }
  return 0;
}
