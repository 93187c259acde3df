import * as v from 'valibot';
import { ImportError, type WikidataFact, type WikidataItem } from './item.ts';
import { dateOfLiteral } from './time.ts';

const Cell = v.object({ type: v.string(), value: v.string(), 'xml:lang': v.optional(v.string()) });
const Row = v.record(v.string(), Cell);
type Row = v.InferOutput<typeof Row>;
const Result = v.object({ results: v.object({ bindings: v.array(Row) }) });

/**
 * The items of a SPARQL result saved as JSON (https://www.w3.org/TR/sparql11-results-json/). Read are the columns
 * `item` and `itemLabel`, and where there are such: `name` (with its language), `officeLabel`, `start`, `end`,
 * `reference`, and `founded`. Rows of the same item are put together.
 */
export function readSparqlJson(json: unknown): WikidataItem[] {
  const { bindings } = v.parse(Result, json).results;
  const rows = Map.groupBy(bindings, (row) => /Q\d+$/.exec(row.item?.value ?? '')?.[0]);
  const items = [...rows].flatMap(([id, ofItem]) => (id ? [readItem(id, ofItem)] : []));
  if (items.length === 0) throw new ImportError('has no column "item" with items of Wikidata');
  return items;
}

function readItem(id: string, rows: readonly Row[]): WikidataItem {
  const label = rows.find((row) => row.itemLabel)?.itemLabel?.value;
  if (!label || label === id) throw new ImportError(`gives ${id} no English name in "itemLabel"`);
  const founded = rows.find((row) => row.founded);
  return {
    id,
    kind: founded ? 'organization' : 'person',
    name: label,
    names: rows.flatMap(({ name }) => (name ? [{ text: name.value, language: name['xml:lang'] ?? '' }] : [])),
    aliases: [],
    facts: founded ? [readFounding(founded)] : readOffices(rows),
  };
}

function readOffices(rows: readonly Row[]): WikidataFact[] {
  const held = Map.groupBy(
    rows.filter((row) => row.officeLabel),
    ({ officeLabel, start, end }) => [officeLabel?.value, start?.value, end?.value].join('|'),
  );
  return [...held.values()].map((same) => {
    const { officeLabel, start, end } = same[0] ?? {};
    return {
      about: 'office',
      label: officeLabel?.value ?? '',
      from: dateOfLiteral(start?.value),
      until: dateOfLiteral(end?.value),
      references: referencesOf(same),
    };
  });
}

const readFounding = (row: Row): WikidataFact => ({
  about: 'founding',
  label: 'Founded',
  from: dateOfLiteral(row.founded?.value),
  references: referencesOf([row]),
});

const referencesOf = (rows: readonly Row[]) =>
  [...new Set(rows.flatMap(({ reference }) => reference?.value ?? []))].map((url) => ({ url }));
