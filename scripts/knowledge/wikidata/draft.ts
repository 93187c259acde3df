import { stringify } from 'yaml';
import type { WikidataFact, WikidataItem, WikidataReference } from './item.ts';

/** Everything that a draft is made with. `today` is YYYY-MM-DD. */
export interface Import {
  item: WikidataItem;
  entityId: string;
  today: string;
}

/**
 * A source file for an editor to review. Its field `draft` keeps it out of every build until somebody has held
 * each line against a source and removed it; what Wikidata does not say is empty, and so fails the check too.
 */
export function draftOf({ item, entityId, today }: Import): string {
  const schema = `# yaml-language-server: $schema=../schema/${item.kind}.schema.json\n`;
  return schema + stringify(entryOf({ item, entityId, today }), { lineWidth: 0 });
}

function entryOf({ item, entityId, today }: Import) {
  const sources = sourcesOf(item, today);
  return {
    draft: `From Wikidata, ${today}. Hold every line against a source of its own, fill in what is empty, then remove this line.`,
    kind: item.kind,
    id: entityId,
    name: item.name,
    ...(item.kind === 'person' ? ofPerson(item) : { type: '' }),
    names: namesOf(item),
    context: { ambiguity: 'medium', near: [] },
    identifiers: { wikidata: item.id },
    claims: item.facts.map((fact, index) => claimOf(fact, index, sources)),
    sources: Object.fromEntries([...sources.values()].map(({ key, source }) => [key, source])),
    review: { checked: '' },
  };
}

function ofPerson({ name, facts }: WikidataItem) {
  const words = name.split(/\s+/);
  return {
    leader: facts.some(({ about }) => about === 'office'),
    parts: { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '', order: 'given-family' },
  };
}

/** Languages whose own script a reader may meet beside an English text; a draft with eighty names helps nobody. */
const LANGUAGES = new Set('ar bn el fa he hi ja ko ka hy ru th uk ur zh'.split(' '));

/** Names in other scripts for the card only, and English aliases that demand context: the editor decides on more. */
function namesOf({ name, names, aliases }: WikidataItem) {
  const native = names.filter(
    ({ text, language }) => LANGUAGES.has(language) && /^(?!\p{Script=Latin})\p{L}/u.test(text),
  );
  const known = new Set([name]);
  return [
    ...native.map(({ text, language }) => ({ text, language, form: 'native', match: 'never' })),
    ...aliases.map((text) => ({ text, language: 'en', form: 'full', match: 'with-context' })),
  ].filter(({ text }) => !known.has(text) && known.add(text));
}

function claimOf(fact: WikidataFact, index: number, sources: Sources) {
  const { about, label, from, until, references } = fact;
  const keys = references.flatMap(({ url }) => sources.get(url)?.key ?? []);
  const cited = keys.length > 0 ? [...new Set(keys)] : ['wikidata'];
  return {
    id: `${about}-${index + 1}`,
    about,
    text: about === 'founding' ? `Founded in ${from?.slice(0, 4) ?? ''}.` : `${capitalise(label)}.`,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    asOf: '',
    confidence: 'medium',
    sources: cited,
  };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Sources = ReadonlyMap<string, { key: string; source: object }>;

/** The references that Wikidata gives, by address, and Wikidata itself for what has none. */
function sourcesOf({ id, facts }: WikidataItem, today: string): Sources {
  const sources = new Map<string, { key: string; source: object }>();
  for (const reference of facts.flatMap(({ references }) => references)) {
    if (!sources.has(reference.url))
      sources.set(reference.url, { key: `reference-${sources.size + 1}`, source: sourceOf(reference) });
  }
  if (facts.some(({ references }) => references.length === 0)) {
    const url = `https://www.wikidata.org/wiki/${id}`;
    sources.set(url, {
      key: 'wikidata',
      source: { ...sourceOf({ url, title: id }), publisher: 'Wikidata', tier: 'reference', read: today },
    });
  }
  return sources;
}

/** `read` stays empty: a retrieval noted on Wikidata is not our reading. */
const sourceOf = ({ url, title = '', date }: WikidataReference) => ({
  url,
  title,
  publisher: '',
  date: date ?? null,
  dateFrom: date ? 'page' : 'none',
  tier: 'news',
  read: '',
});
