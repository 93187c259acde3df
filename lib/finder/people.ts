import type { Annotation, Worded } from './annotation.ts';
import type { PersonDescription } from './experts/describe-persons.ts';
import type { ReadPassage } from './passage.ts';
import type { ArticlePersons, KnownMention, PersonMention } from './person-mention.ts';

/** The names that knowledge has linked, as those who look for other names need them. */
export const knownMentions = (names: readonly Annotation[]): KnownMention[] =>
  names.flatMap(({ passage, start, end, kind, entity, name, mention = 'full' }) =>
    kind === 'statistic' ? [] : [{ passage, start, end, kind, entity, name, mention }],
  );

interface People {
  names: readonly Annotation[];
  persons: ArticlePersons;
  descriptions: readonly PersonDescription[];
  passages: readonly ReadPassage[];
  /** Also those who say nothing in the article. */
  all: boolean;
}

/**
 * The annotations of all names: those that knowledge has linked, with what the article says of the person, and the
 * persons whom it does not list but the article credits with a statement. Role, institution and quotations
 * stand on the person's first full mention.
 */
export function annotatePeople({ names, persons, descriptions, passages, all }: People): Annotation[] {
  const linked = new Map(names.map((annotation) => [placeOf(annotation), annotation]));
  const organizations = names.filter(({ kind }) => kind === 'organization');
  const introduced = introductions(persons.mentions);
  for (const mention of persons.mentions) {
    const description = descriptions[mention.person];
    if (!description) continue;
    const known = linked.get(placeOf(mention));
    const listed = persons.persons[mention.person]?.entity ?? null;
    if (!known && !all && !listed && !description.isSource) continue;
    const base = known ?? otherMention(mention, { persons, passages, isSource: description.isSource });
    linked.set(placeOf(mention), {
      ...base,
      isSource: description.isSource,
      analyst: description.analyst,
      ...(introduced.get(mention.person) === mention ? described(description, organizations) : {}),
    });
  }
  return [...linked.values()];
}

const placeOf = ({ passage, start }: { passage: number; start: number }): string => `${passage} ${start}`;

/** The mention that introduces each person: the first full one, or the first where none is full. */
function introductions(mentions: readonly PersonMention[]): ReadonlyMap<number, PersonMention> {
  const introduced = new Map<number, PersonMention>();
  for (const mention of mentions) {
    const known = introduced.get(mention.person);
    if (!known || (known.mention === 'short' && mention.mention === 'full'))
      introduced.set(mention.person, mention);
  }
  return introduced;
}

/**
 * A mention that no form of knowledge matched. Its person may still be one whom the article has named in a listed
 * form elsewhere: then it is another way of writing the same name.
 */
function otherMention(
  { passage, start, end, person, mention }: PersonMention,
  { persons, passages, isSource }: Pick<People, 'persons' | 'passages'> & { isSource: boolean },
): Annotation {
  const text = passages[passage]?.text.slice(start, end) ?? '';
  const { name, entity } = persons.persons[person] ?? { name: text, entity: null };
  const rule = entity ? 'short-name-after-full' : isSource ? 'quoted-as-source' : 'full-name';
  const words = entity ? [text, name] : [text];
  return {
    passage,
    start,
    end,
    kind: 'person',
    entity,
    name,
    why: { rule, words, confidence: 'medium' },
    mention,
  };
}

function described(
  { role, organization, quotes }: PersonDescription,
  organizations: readonly Annotation[],
): Pick<Annotation, 'role' | 'organization' | 'quotes'> {
  return {
    ...(role ? { role } : {}),
    ...(organization
      ? { organization: { ...organization, entity: entityAt(organization, organizations) } }
      : {}),
    ...(quotes.length > 0 ? { quotes } : {}),
  };
}

/** The listed organization that stands in these words. */
const entityAt = ({ passage, start, end }: Worded, organizations: readonly Annotation[]): string | null =>
  organizations.find((one) => one.passage === passage && one.start >= start && one.end <= end)?.entity ??
  null;
