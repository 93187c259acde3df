import { describe, expect, it } from 'vitest';
import { exampleClaim, examplePerson, exampleSource, exampleStatistic } from '../example-entities.ts';
import { findingsOf } from './findings.ts';
import { citedSourcesExist, listedSourcesAreCited } from './source-keys.ts';

describe('cited sources exist', () => {
  it('wherever an entry can cite', () => {
    const missing = ['missing'];
    const person = examplePerson({
      claims: [exampleClaim({ sources: missing })],
      names: [{ text: 'Ada', language: 'en', form: 'short', match: 'never', sources: missing }],
      disagreements: [
        {
          about: 'her title',
          says: [
            { text: 'One.', sources: ['first'] },
            { text: 'Two.', sources: missing },
          ],
        },
      ],
    });
    const statistic = exampleStatistic({
      origin: { text: 'A count.', sources: missing },
      notSameAs: [{ text: 'Another share.', sources: missing }],
    });
    const says = 'cites "missing", which is not under sources';
    expect(findingsOf(citedSourcesExist, person)).toEqual([
      `claims.0.sources ${says}`,
      `disagreements.0.says.1.sources ${says}`,
      `names.0.sources ${says}`,
    ]);
    expect(findingsOf(citedSourcesExist, statistic)).toEqual([
      `origin.sources ${says}`,
      `notSameAs.0.sources ${says}`,
    ]);
  });

  it('and are not taken from what every object has', () => {
    const person = examplePerson({ claims: [exampleClaim({ sources: ['constructor'] })] });
    expect(findingsOf(citedSourcesExist, person)).toHaveLength(1);
  });
});

describe('listed sources are cited', () => {
  it('or reported', () => {
    const person = examplePerson({ sources: { first: exampleSource, second: exampleSource } });
    expect(findingsOf(listedSourcesAreCited, person)).toEqual(['sources.second is cited nowhere']);
    expect(findingsOf(listedSourcesAreCited, examplePerson())).toEqual([]);
  });
});
