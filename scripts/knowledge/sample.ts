import type { Claim, Entity } from '../../lib/knowledge/schema.ts';
import { addedClaims } from './added-claims.ts';
import { entitiesAt } from './entities-at.ts';
import { repositoryRoot } from './knowledge-files.ts';
import { readOptions } from './options.ts';
import { readEntities } from './read-entities.ts';

export interface SampledClaim {
  entity: Entity;
  claim: Claim;
}

/**
 * `size` claims drawn without repetition, each as likely as any other; the same seed and files give the same
 * claims in the same order. Fewer where there are fewer.
 */
export function sampleClaims(
  entities: readonly Entity[],
  { size, seed }: { size: number; seed: number },
): SampledClaim[] {
  const left = entities.flatMap((entity) => entity.claims.map((claim) => ({ entity, claim })));
  const random = randomFrom(seed);
  return Array.from({ length: Math.min(size, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** Prints claims with their sources, for somebody to hold the one against the other. */
export function sample(given: readonly string[]): number {
  const options = readOptions(given, ['seed', 'since']);
  const [size, ...more] = (options?.words ?? []).map(Number);
  const { seed: seedText = '1', since } = options?.values ?? {};
  const seed = Number(seedText);
  if (!size || !Number.isInteger(size) || size < 0 || more.length > 0 || !Number.isInteger(seed)) {
    console.error('Usage: npm run knowledge -- sample N [--seed S] [--since COMMIT]');
    return 2;
  }
  const entities = readDrawnFrom(since);
  if (!entities) {
    console.error(`Git knows no commit ${since} here. Write its hash, and fetch the whole history.`);
    return 1;
  }
  const sampled = sampleClaims(entities, { size, seed });
  console.log(
    `${sampled.length} claims of ${entities.flatMap(({ claims }) => claims).length}, seed ${seed}\n`,
  );
  for (const [index, one] of sampled.entries()) console.log(`${index + 1}. ${describe(one)}\n`);
  return 0;
}

/** All entries; with a commit, only what came after it; null where there is no such commit. */
function readDrawnFrom(since: string | undefined): Entity[] | null {
  if (since === undefined) return readEntities(repositoryRoot, null).entities;
  const earlier = /^[0-9a-f]{7,40}$/.test(since) ? entitiesAt(repositoryRoot, since) : null;
  return earlier && addedClaims(readEntities(repositoryRoot, null).entities, earlier);
}

function describe({ entity, claim }: SampledClaim): string {
  const period = [claim.from && `from ${claim.from}`, claim.until && `until ${claim.until}`];
  const dates = [...period, `as of ${claim.asOf}`].filter(Boolean).join(', ');
  const sources = claim.sources.flatMap((key) => entity.sources[key] ?? []);
  return [
    `${entity.name} (${entity.id}, ${claim.id})`,
    `   ${claim.text}`,
    `   ${claim.about}; ${dates}; ${claim.confidence} confidence${claim.saidBy ? `; says ${claim.saidBy}` : ''}`,
    ...sources.map(
      ({ title, publisher, date, url }) => `   - ${title}. ${publisher}, ${date ?? 'no date'}. ${url}`,
    ),
  ].join('\n');
}

/** Numbers from 0 up to 1 that a seed decides: mulberry32, by Tommy Ettinger (public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
