import { describe, expect, it } from 'vitest';
import { exampleClaim, examplePerson, exampleStatistic } from './example-entities.ts';
import { expiryOf, isStale } from './expiry.ts';
import type { ClaimAbout } from './schema.ts';

const person = examplePerson({ review: { checked: '2026-01-01' } });
const about = (kind: ClaimAbout) => exampleClaim({ about: kind, asOf: '2025-06-01' });

describe('a claim expires so many days after it was last known to hold', () => {
  it.each<[ClaimAbout, string | null]>([
    ['role', '2026-06-30'],
    ['office', '2026-05-01'],
    ['legal', '2026-04-01'],
    ['designation', '2026-04-01'],
    ['funding', '2027-01-01'],
    ['education', null],
    ['founding', null],
  ])('%s: %s', (kind, expiry) => {
    expect(expiryOf(about(kind), person)).toBe(expiry);
  });

  it('counting from the statement where that is later than the check', () => {
    expect(expiryOf(exampleClaim({ asOf: '2026-01-11' }), person)).toBe('2026-07-10');
  });

  it('and from the check where that is later: a re-check renews', () => {
    const checked = examplePerson({ review: { checked: '2026-03-01' } });
    expect(expiryOf(about('role'), checked)).toBe('2026-08-28');
  });

  it('counting a bare year from its first day', () => {
    expect(expiryOf(exampleClaim({ asOf: '2027' }), person)).toBe('2027-06-30');
  });
});

describe('other expiries', () => {
  it('the claim may name its own', () => {
    expect(expiryOf(exampleClaim({ expires: '2026-02' }), person)).toBe('2026-02-01');
  });

  it('what has ended does not expire, what will end does', () => {
    expect(expiryOf(exampleClaim({ until: '2020' }), person)).toBeNull();
    expect(expiryOf(exampleClaim({ until: '2030' }), person)).toBe('2026-06-30');
  });

  it('rules and monthly figures expire in 60 days', () => {
    const review = { checked: '2026-01-01' };
    const note = about('note');
    const monthly = {
      label: 'Share',
      definition: 'Share of examples',
      unit: 'percent',
      compiler: 'Example Institute',
      points: [{ period: '2025-12', value: 42, sources: ['first'] }],
    };
    expect(expiryOf(note, exampleStatistic({ review, type: 'rules' }))).toBe('2026-03-02');
    expect(expiryOf(note, exampleStatistic({ review, series: monthly }))).toBe('2026-03-02');
    expect(expiryOf(note, exampleStatistic({ review }))).toBe('2027-01-01');
  });
});

describe('isStale', () => {
  it('holds from the day after the expiry', () => {
    expect(isStale(about('role'), person, '2026-06-30')).toBe(false);
    expect(isStale(about('role'), person, '2026-07-01')).toBe(true);
    expect(isStale(about('education'), person, '2099-01-01')).toBe(false);
  });
});
