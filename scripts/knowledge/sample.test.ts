import { describe, expect, it } from 'vitest';
import { exampleClaim, examplePerson } from '../../lib/knowledge/example-entities.ts';
import { sampleClaims } from './sample.ts';

const entities = ['a', 'b', 'c', 'd'].map((letter) =>
  examplePerson({
    id: `people/${letter}`,
    claims: [1, 2, 3].map((number) => exampleClaim({ id: `${letter}-${number}` })),
  }),
);
const draw = (size: number, seed: number) =>
  sampleClaims(entities, { size, seed }).map(({ entity, claim }) => `${entity.id} ${claim.id}`);

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(draw(6, 7)).toEqual(draw(6, 7));
    expect(draw(6, 7)).not.toEqual(draw(6, 8));
  });

  it('holds no claim twice, and all where more are asked for than there are', () => {
    expect(new Set(draw(99, 1)).size).toBe(12);
  });

  it('draws every claim about as often as any other', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      for (const one of draw(1, seed)) times.set(one, (times.get(one) ?? 0) + 1);
    }
    expect(times.size).toBe(12);
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});
