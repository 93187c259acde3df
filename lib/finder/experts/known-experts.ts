import type { Knowledge } from '../../knowledge/compile.ts';
import type { Annotation } from '../annotation.ts';
import { firstTokenAt, type Reading } from '../attributions/reading.ts';

/** What knowledge lists a body as: `research` for those that study and advise, `bank` for those that trade too. */
export type BodySort = 'research' | 'bank';

/** A place where the article names a body that knowledge lists as one asked for outside knowledge. */
export interface KnownBody {
  passage: number;
  start: number;
  end: number;
  sort: BodySort;
}

/** Whom and what knowledge lists that articles ask for outside knowledge. */
export interface KnownExperts {
  /** Whether the entry is of an analyst, not of somebody in public office. */
  isAnalyst(entity: string | null): boolean;
  /** All places of such bodies, sorted by passage and start. */
  readonly bodies: readonly KnownBody[];
}

const RESEARCH =
  /think tank|research|universit|school|college|consult|data|poll|academy|non-?profit|rights|medical aid|conservation|advocacy|investigative|data and ratings/;

/** They act for states, or are the news themselves. */
const NONE_OF_THESE =
  /central bank|bank of central|development bank|statistical|government agency|U\.S\. Congress/;

/** Reads the names that were linked in an article for what knowledge says of them. */
export function knownExperts(
  names: readonly Annotation[],
  { entity }: Pick<Knowledge, 'entity'>,
): KnownExperts {
  const bodies: KnownBody[] = [];
  for (const { kind, entity: id, passage, start, end } of names) {
    const sort = kind === 'organization' && id !== null ? sortOf(entity(id)) : undefined;
    if (sort) bodies.push({ passage, start, end, sort });
  }
  const isAnalyst = (id: string | null): boolean => {
    const entry = id === null ? undefined : entity(id);
    return entry?.kind === 'person' && !entry.leader;
  };
  return { isAnalyst, bodies };
}

function sortOf(entry: ReturnType<Knowledge['entity']>): BodySort | undefined {
  if (entry?.kind !== 'organization' || NONE_OF_THESE.test(entry.type)) return undefined;
  if (RESEARCH.test(entry.type)) return 'research';
  return /\bbank\b|investment firm/.test(entry.type) ? 'bank' : undefined;
}

/** The first of the bodies, which are sorted, that ends in the words of a role, with its tokens. */
export function listedBody(
  { reading, first, end }: { reading: Reading; first: number; end: number },
  bodies: readonly KnownBody[],
): { first: number; end: number; sort: BodySort } | undefined {
  const { tokens, passage } = reading;
  const body = bodies[firstEndingBehind(bodies, passage, tokens.starts[first]!)];
  if (!body || body.passage !== passage || body.end > tokens.ends[end - 1]!) return undefined;
  const start = Math.max(first, firstTokenAt(tokens, body.start));
  return { first: start, end: Math.max(start + 1, firstTokenAt(tokens, body.end, start)), sort: body.sort };
}

function firstEndingBehind(bodies: readonly KnownBody[], passage: number, offset: number): number {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const body = bodies[middle]!;
    if (body.passage < passage || (body.passage === passage && body.end <= offset)) low = middle + 1;
    else high = middle;
  }
  return low;
}
