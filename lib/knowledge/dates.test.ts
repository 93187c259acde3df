import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, comesAfter, dayOf } from './dates.ts';

describe('comesAfter', () => {
  it('compares dates as far as both are known', () => {
    expect(comesAfter('2024-05-17', '2024-05-16')).toBe(true);
    expect(comesAfter('2024-05-16', '2024-05-16')).toBe(false);
    expect(comesAfter('2024-05-16', '2024')).toBe(false);
    expect(comesAfter('2024', '2024-05-16')).toBe(false);
    expect(comesAfter('2025', '2024-12-31')).toBe(true);
  });
});

describe('addDays', () => {
  it('crosses months, years and 29 February', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024', 1)).toBe('2024-01-02');
  });
});

describe('dayOf', () => {
  afterEach(() => vi.unstubAllEnvs());
  it.each([
    ['America/Los_Angeles', '2026-01-04'],
    ['Pacific/Auckland', '2026-01-05'],
  ])('is the day in %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(new Date('2026-01-05T02:00:00Z'))).toBe(day);
  });
});
