import { describe, expect, it } from 'vitest';
import { isSource, isTest, read, repositoryFiles } from './sources.ts';

const locales = repositoryFiles().filter((file) => /^public\/_locales\/[\w-]+\/messages\.json$/.test(file));
const english: Record<string, { message: string; description?: string }> = JSON.parse(
  read('public/_locales/en/messages.json'),
);

const code = repositoryFiles()
  .filter((file) => isSource(file) && !isTest(file) && /^(lib|components|entrypoints|wxt\.config)/.test(file))
  .map(read)
  .join('\n');

describe('the words of the interface', () => {
  it('are each used somewhere', () => {
    const unused = Object.keys(english).filter(
      (key) => !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code),
    );
    expect(unused).toEqual([]);
  });

  it('are each there where the code asks for one', () => {
    const asked = [
      ...code.matchAll(/\b(?:translate|getMessage)\(\s*'(\w+)'/g),
      ...code.matchAll(/__MSG_(\w+)__/g),
    ].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('each say to translators what they are for', () => {
    expect(Object.entries(english).filter(([, { description }]) => !description)).toEqual([]);
  });

  it('do not shout', () => {
    expect(Object.values(english).filter(({ message }) => message.includes('!'))).toEqual([]);
  });

  it('are the same keys in every language', () => {
    for (const file of locales)
      expect(Object.keys(JSON.parse(read(file))).sort()).toEqual(Object.keys(english).sort());
  });
});
