import { withComparator } from '../../finder/quantities/comparator.ts';
import type { Card, OrganizationCard, PersonCard } from '../card.ts';
import { eachWording } from '../each-wording.ts';
import { roleWords } from '../role-words.ts';
import { keyOfAnnotation } from '../unlisted.ts';
import { institutionKind } from './institution-kind.ts';
import type {
  Institution,
  Listed,
  ListedFigure,
  ListedOrganization,
  ListedPerson,
  ShownArticle,
  ShownWords,
} from './listing.ts';

type Cards = Readonly<Record<string, Card>>;

/** Each person, institution and figure that a page shows, once, in the order of first appearance. */
export function listArticle({ shown, cards }: Pick<ShownArticle, 'shown' | 'cards'>): Listed[] {
  const groups = Map.groupBy(shown, ({ annotation: { kind, entity, name } }) => entity ?? `${kind} ${name}`);
  return [...groups].map(([key, places]) => listOne(key, places, cards));
}

function listOne(key: string, places: ShownWords[], cards: Cards): Listed {
  const { annotation, index } = places[0]!;
  const card = cards[annotation.entity ?? keyOfAnnotation(index)];
  const base = { key, name: annotation.name, known: annotation.entity !== null, places };
  if (annotation.kind === 'statistic') return figure(base, card);
  if (annotation.kind === 'organization') return organization(base, card);
  return person(base, { card, cards });
}

type Base = Pick<Listed, 'key' | 'name' | 'known' | 'places'>;

function person(base: Base, { card, cards }: { card: Card | undefined; cards: Cards }): ListedPerson {
  const annotations = base.places.map(({ annotation }) => annotation);
  const role = annotations.find((one) => one.role)?.role;
  const inArticle = role ? roleWords(role.text) : null;
  const entry = card?.kind === 'person' ? card : null;
  const unlisted = card?.kind === 'unlisted-person' ? card : null;
  return {
    ...base,
    kind: 'person',
    analyst: annotations.some(({ analyst }) => analyst),
    leader: entry?.leader ?? false,
    role: entry?.roleThen?.text ?? entry?.roleInArticle ?? unlisted?.role ?? inArticle,
    institution: institutionOf(base.places, entry, cards),
    governmentPosts: entry && governmentPosts(entry),
    quotes: (entry ?? unlisted)?.quotes ?? [],
  };
}

/** Where knowledge has them on the article's date, and else where the article says they are. */
function institutionOf(
  places: readonly ShownWords[],
  entry: PersonCard | null,
  cards: Cards,
): Institution | null {
  const named = places.find(({ annotation }) => annotation.organization)?.annotation.organization;
  for (const id of [entry?.organizations[0]?.id, named?.entity]) {
    const card = id ? cards[id] : undefined;
    if (card?.kind === 'organization') return institution(card);
  }
  return named ? { name: named.text, country: null, kind: institutionKind(named.text) } : null;
}

const institution = ({ name, type, country }: OrganizationCard): Institution => ({
  name,
  country,
  kind: institutionKind(type),
});

/** Offices and service that had begun by the article's date, whether or not they had ended. */
function governmentPosts({ roleThen, notes, past }: PersonCard): string[] {
  return [...(roleThen ? [roleThen] : []), ...notes, ...past]
    .filter(({ about }) => about === 'office' || about === 'government-service')
    .map(({ text }) => text);
}

function organization(base: Base, card: Card | undefined): ListedOrganization {
  const known = card?.kind === 'organization' ? institution(card) : null;
  return { ...base, kind: 'organization', institution: known };
}

function figure(base: Base, card: Card | undefined): ListedFigure {
  const credited = base.places.flatMap(({ annotation }) => annotation.source?.text ?? []);
  const measures = card?.kind === 'statistic' ? card.measures : null;
  const stated = eachWording(base.places.map(wordsOf));
  const name = base.known ? base.name : (stated[0] ?? base.name);
  return { ...base, name, kind: 'statistic', stated, measures, credited: [...new Set(credited)] };
}

/** The words of a figure; only quantities have words that bound them. */
function wordsOf({ annotation, exact, prefix, suffix }: ShownWords): string {
  if (!annotation.quantity) return exact;
  const { length } = prefix;
  return withComparator(`${prefix}${exact}${suffix}`, length, length + exact.length);
}
