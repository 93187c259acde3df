import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FOLDERS } from '../../lib/knowledge/folders.ts';
import { readEntity } from '../../lib/knowledge/read-pack.ts';
import { slugOf } from './new.ts';
import { type EntryKind, skeletonOf } from './skeletons.ts';

const fieldsToFillIn = (kind: EntryKind) => {
  const text = skeletonOf(kind, {
    id: `${FOLDERS[kind]}/new`,
    name: 'Ada "A." Example',
    today: '2026-11-24',
  });
  const reading = readEntity(parse(text), 'new.yaml');
  return 'problems' in reading ? reading.problems.map(({ field }) => field) : [];
};
const always = ['claims.0.text', 'claims.0.asOf', 'sources.first.url', 'sources.first.title'];

describe('a new file', () => {
  it.each<[EntryKind, string[]]>([
    ['person', always],
    ['organization', ['type', ...always]],
    ['statistic', ['measures', 'examples.match.0', 'examples.not.0', ...always]],
    ['reference', ['series.definition', 'series.compiler', 'sources.first.url', 'sources.first.title']],
  ])('has only blanks to fill in: %s', (kind, blanks) => {
    const fields = fieldsToFillIn(kind);
    expect(fields).toEqual(expect.arrayContaining(blanks));
    expect(fields.filter((field) => !/text|asOf|sources|type|measures|examples|series/.test(field))).toEqual(
      [],
    );
  });

  it('begins with the name taken apart', () => {
    const text = skeletonOf('person', { id: 'people/x', name: 'Ada B. Example', today: '2026-11-24' });
    expect(parse(text).parts).toEqual({ given: 'Ada B.', family: 'Example', order: 'given-family' });
  });
});

describe('slugOf', () => {
  it('writes a name as the last part of an id', () => {
    expect(slugOf("Zoë O'Example-Łódź Jr.")).toBe('zoe-oexample-lodz-jr');
    expect(slugOf('EU–Russia trade')).toBe('eu-russia-trade');
    expect(slugOf('孙云')).toBe('');
  });
});
