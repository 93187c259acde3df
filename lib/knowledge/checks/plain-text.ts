import type { Check, Finding } from './check.ts';

/**
 * No field of an entry holds markup, control characters or characters that turn the direction of what
 * follows, whichever form the schema gives that field. A card shows all of it as text; this keeps out what
 * could only be meant for another reader than a human one.
 */
export const textsArePlain: Check = (entity) => findIn(entity, []);

const forbidden = /[<>\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

function findIn(value: unknown, path: readonly string[]): Finding[] {
  if (typeof value === 'string') return forbidden.test(value) ? [findingAt(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => findIn(child, [...path, key]));
}

const findingAt = (path: readonly string[]): Finding => ({
  field: path.join('.'),
  problem: 'holds markup or control characters',
  remedy: 'write plain text',
});
