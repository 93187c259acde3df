import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleClaim, examplePack, examplePerson, exampleSource } from './example-entities.ts';
import { describeProblem } from './problems.ts';
import { LARGEST_PACK, readEntity, readPack, readPackText } from './read-pack.ts';

const problemsOf = (value: unknown) => {
  const reading = readPack(value);
  return 'problems' in reading ? reading.problems.map(describeProblem) : [];
};

const personWith = (changes: Record<string, unknown>) =>
  examplePack({ entities: [{ ...examplePerson(), ...changes } as never] });

describe('readPack', () => {
  it('gives a sound pack back', () => {
    expect(readPack(examplePack())).toEqual({ pack: examplePack() });
  });

  it('survives writing and reading as JSON', () => {
    expect(readPackText(JSON.stringify(examplePack()), 'mine.json')).toEqual({ pack: examplePack() });
  });

  it('names entity, field, problem and remedy', () => {
    const reading = readPack(personWith({ claims: [exampleClaim({ text: '' })] }));
    expect(reading).toEqual({
      problems: [
        {
          where: 'people/ada-example',
          field: 'claims.0.text',
          problem: 'is empty',
          remedy: 'write it or leave the field out',
        },
      ],
    });
  });

  it.each([
    [{ birthday: '1900' }, 'birthday is not a field of the format; correct its spelling or remove it'],
    [{ review: undefined }, 'review is missing; add it'],
    [{ names: 'Ada' }, 'names is "Ada"; write a list'],
    [{ leader: 'yes' }, 'leader is "yes"; write true or false'],
    [
      { claims: [exampleClaim({ asOf: 2024 as never })] },
      'claims.0.asOf is not text; put the date in quotation marks',
    ],
    [
      { claims: [exampleClaim({ confidence: 'low' as never })] },
      'claims.0.confidence is "low"; write one of high, medium',
    ],
    [
      { kind: 'planet' },
      'kind does not say what it is; write one of person, organization, statistic, reference',
    ],
    [
      { sources: { first: { ...exampleSource, url: 'http://institute.example/' } } },
      'sources.first.url is not an https address; use the https form of the page',
    ],
    [
      { sources: { first: { ...exampleSource, url: 'javascript:alert(1)' } } },
      'sources.first.url is not an https address; use the https form of the page',
    ],
  ])('explains %j', (changes, line) => {
    expect(problemsOf(personWith(changes))).toEqual([`people/ada-example: ${line}`]);
  });

  it('lets no markup into a card', () => {
    expect(problemsOf(personWith({ name: '<img src=x>' }))).toHaveLength(1);
  });

  it('finds what would break a card: a cited source that is not there, an entry that stands twice', () => {
    expect(problemsOf(personWith({ claims: [exampleClaim({ sources: ['second'] })] }))).toEqual([
      'people/ada-example: claims.0.sources cites "second", which is not under sources; add the source or correct the key',
    ]);
    expect(problemsOf(examplePack({ entities: [examplePerson(), examplePerson()] }))).toEqual([
      'people/ada-example: id stands in the pack twice; keep one of the entries',
    ]);
  });

  it('lists all problems at once', () => {
    expect(problemsOf(examplePack({ title: '', entities: [examplePerson({ name: '' })] }))).toHaveLength(2);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readPack(value);
        readPack({ ...examplePack(), entities: [value] });
        readEntity({ ...examplePerson(), claims: value }, 'file');
      }),
    );
  });
});

describe('readPackText', () => {
  const linesOf = (text: string) => {
    const reading = readPackText(text, 'mine.json');
    return 'problems' in reading ? reading.problems.map(describeProblem) : [];
  };

  it('says that a file is too large before it reads it', () => {
    expect(linesOf(' '.repeat(LARGEST_PACK + 1))).toEqual([
      'mine.json: holds 11 million characters, and 10 million are the limit; split it into several packs',
    ]);
  });

  it('says that a file is not JSON', () => {
    expect(linesOf('{')[0]).toMatch(/^mine\.json: is not JSON \(.+\); choose a Newsgloss knowledge file$/);
  });
});
