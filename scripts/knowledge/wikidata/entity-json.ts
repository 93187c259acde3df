import * as v from 'valibot';
import { ImportError, type WikidataFact, type WikidataItem, type WikidataReference } from './item.ts';
import { dateOfTime } from './time.ts';

/**
 * Wikidata's JSON of entities, as far as it is read here. Described in
 * https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON
 */
const Text = v.object({ language: v.string(), value: v.string() });
const Snak = v.object({ datavalue: v.optional(v.object({ value: v.unknown() })) });
const Snaks = v.record(v.string(), v.array(Snak));
const Statement = v.object({
  mainsnak: Snak,
  rank: v.optional(v.string()),
  qualifiers: v.optional(Snaks),
  references: v.optional(v.array(v.object({ snaks: Snaks }))),
});
const ItemJson = v.object({
  id: v.pipe(v.string(), v.regex(/^Q\d+$/)),
  labels: v.optional(v.record(v.string(), Text), {}),
  aliases: v.optional(v.record(v.string(), v.array(Text)), {}),
  claims: v.optional(v.record(v.string(), v.array(Statement)), {}),
});
type ItemJson = v.InferOutput<typeof ItemJson>;
type Statement = v.InferOutput<typeof Statement>;
type Snaks = v.InferOutput<typeof Snaks>;

/** Properties and items by the words that Wikidata has for them. */
const P = {
  instanceOf: 'P31',
  positionHeld: 'P39',
  inception: 'P571',
  nativeName: 'P1559',
  start: 'P580',
  end: 'P582',
  url: 'P854',
  title: 'P1476',
  published: 'P577',
} as const;
const HUMAN = 'Q5';

/**
 * The people and organizations of a file as Wikidata's Special:EntityData gives it. Offices are items of their
 * own: where the file holds them too, their labels are read and they become no drafts.
 */
export function readEntityJson(json: unknown): WikidataItem[] {
  const { entities } = v.parse(v.object({ entities: v.record(v.string(), v.unknown()) }), json);
  const items = Object.values(entities).flatMap((entity) => {
    const parsed = v.safeParse(ItemJson, entity);
    return parsed.success ? [parsed.output] : [];
  });
  if (items.length === 0) throw new ImportError('holds no item that can be read');
  const labels = new Map(items.map((item) => [item.id, item.labels.en?.value]));
  const offices = new Set(items.flatMap(({ claims }) => (claims[P.positionHeld] ?? []).map(idOfValue)));
  return items.filter(({ id }) => !offices.has(id)).map((item) => readItem(item, labels));
}

function readItem(item: ItemJson, labels: ReadonlyMap<string, string | undefined>): WikidataItem {
  const { id, labels: names, aliases, claims } = item;
  const name = names.en?.value ?? names.mul?.value;
  if (!name) throw new ImportError(`gives ${id} no English name`);
  const isPerson = claims[P.instanceOf]?.some((statement) => idOfValue(statement) === HUMAN) ?? false;
  const facts = isPerson
    ? standing(claims[P.positionHeld]).map((statement) => readOffice(statement, labels))
    : standing(claims[P.inception]).slice(0, 1).map(readFounding);
  return {
    id,
    kind: isPerson ? 'person' : 'organization',
    name,
    names: [...nativeNames(claims[P.nativeName]), ...Object.values(names).map(toName)],
    aliases: (aliases.en ?? []).map(({ value }) => value),
    facts,
  };
}

const toName = ({ value, language }: v.InferOutput<typeof Text>) => ({ text: value, language });

const nativeNames = (statements: Statement[] = []) =>
  statements.flatMap(({ mainsnak }) => {
    const parsed = v.safeParse(v.object({ text: v.string(), language: v.string() }), dataOf(mainsnak));
    return parsed.success ? [parsed.output] : [];
  });

/** Statements that Wikidata has not marked as wrong and that have a value. */
const standing = (statements: Statement[] = []) =>
  statements.filter(({ rank, mainsnak }) => rank !== 'deprecated' && mainsnak.datavalue);

function readOffice(statement: Statement, labels: ReadonlyMap<string, string | undefined>): WikidataFact {
  const office = idOfValue(statement) ?? '';
  const { qualifiers = {} } = statement;
  return {
    about: 'office',
    label: labels.get(office) ?? office,
    from: dateOfTime(firstValue(qualifiers, P.start)),
    until: dateOfTime(firstValue(qualifiers, P.end)),
    references: referencesOf(statement),
  };
}

const readFounding = (statement: Statement): WikidataFact => ({
  about: 'founding',
  label: 'Founded',
  from: dateOfTime(dataOf(statement.mainsnak)),
  references: referencesOf(statement),
});

function referencesOf({ references = [] }: Statement): WikidataReference[] {
  return references.flatMap(({ snaks }) => {
    const url = firstValue(snaks, P.url);
    const title = v.safeParse(v.object({ text: v.string() }), firstValue(snaks, P.title));
    return typeof url !== 'string'
      ? []
      : [
          {
            url,
            title: title.success ? title.output.text : undefined,
            date: dateOfTime(firstValue(snaks, P.published)),
          },
        ];
  });
}

const dataOf = (snak: v.InferOutput<typeof Snak> | undefined): unknown => snak?.datavalue?.value;
const firstValue = (snaks: Snaks, property: string): unknown => dataOf(snaks[property]?.[0]);

function idOfValue({ mainsnak }: Statement): string | undefined {
  const parsed = v.safeParse(v.object({ id: v.string() }), dataOf(mainsnak));
  return parsed.success ? parsed.output.id : undefined;
}
