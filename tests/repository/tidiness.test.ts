import { describe, expect, it } from 'vitest';
import { isSource, isTest, read, repositoryFiles } from './sources.ts';

const files = repositoryFiles();
const code = files.filter(isSource);

describe('files', () => {
  it('do one thing: none of the source is over 300 lines', () => {
    const long = code.filter((file) => !isTest(file) && read(file).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('have names that say what is in them', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\.\w+)*(\/|$)/.test(file))).toEqual(
      [],
    );
  });

  it('leave nothing for later and no test switched off', () => {
    const marks = /\b(TODO|FIXME|HACK|XXX)\b|\b(it|test|describe)\.(only|skip|todo)\b/;
    const self = 'tests/repository/tidiness.test.ts';
    expect(code.filter((file) => file !== self && marks.test(read(file)))).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('holds no addresses of a registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });

  it('goes with dependencies that are pinned', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('CONTRIBUTING.md and README.md', () => {
  it('name every script of package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const documents = read('README.md') + read('CONTRIBUTING.md');
    const named = (script: string) =>
      documents.includes(script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`);
    expect(Object.keys(scripts).filter((script) => !named(script))).toEqual([]);
  });
});
