import { describe, expect, it } from 'vitest';
import { exampleClaim, examplePerson, exampleSource } from '../example-entities.ts';
import type { Claim, Source } from '../schema.ts';
import { datesAreInOrder } from './dates.ts';
import { findingsOf } from './findings.ts';

const withClaim = (changes: Partial<Claim>) =>
  findingsOf(datesAreInOrder, examplePerson({ claims: [exampleClaim(changes)] }));
const withSource = (changes: Partial<Source>) =>
  findingsOf(datesAreInOrder, examplePerson({ sources: { first: { ...exampleSource, ...changes } } }));

describe('claims', () => {
  it('end after they begin; a year may hold both', () => {
    expect(withClaim({ from: '2020', until: '2020-06' })).toEqual([]);
    expect(withClaim({ from: '2021', until: '2020-06' })).toEqual(['claims.0.until is before from']);
  });

  it('were stated before they were read', () => {
    expect(withClaim({ asOf: '2026-11-02' })).toEqual([
      'claims.0.asOf is later than the day on which its sources were read',
    ]);
  });

  it('expire after they were stated', () => {
    expect(withClaim({ expires: '2023' })).toEqual(['claims.0.expires is before asOf']);
  });
});

describe('sources', () => {
  it('were written before they were read', () => {
    expect(withSource({ date: '2026-12' })).toEqual(['sources.first.date is later than read']);
  });

  it('say what their date rests on, and only where there is one', () => {
    expect(withSource({ date: null, dateFrom: 'none' })).toEqual([]);
    expect(withSource({ date: null })).toEqual(['sources.first.dateFrom is page, but there is no date']);
    expect(withSource({ dateFrom: 'none' })).toEqual(['sources.first.dateFrom is none, but there is a date']);
  });
});

describe('the calendar', () => {
  it('is looked at only where today is given', () => {
    expect(findingsOf(datesAreInOrder, examplePerson(), { today: '2026-10-31' })).toEqual([
      'sources.first.read is in the future',
      'review.checked is in the future',
    ]);
    expect(findingsOf(datesAreInOrder, examplePerson(), { today: '2026-11-01' })).toEqual([]);
    expect(findingsOf(datesAreInOrder, examplePerson())).toEqual([]);
  });
});
