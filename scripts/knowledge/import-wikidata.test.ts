import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { examplePerson } from '../../lib/knowledge/example-entities.ts';
import { describeProblem } from '../../lib/knowledge/problems.ts';
import { readBundledPack } from './bundled-pack.ts';
import { importWikidata, readWikidata } from './import-wikidata.ts';
import { readEntities } from './read-entities.ts';
import { exampleEntityJson, exampleSparqlJson } from './wikidata/example-items.ts';

describe('a saved Wikidata file', () => {
  const minister = {
    about: 'office',
    label: 'minister of examples',
    from: '2021-02-05',
    references: [{ url: 'https://government.example/cabinet' }],
  };

  it('of entities gives names, offices with dates as exact as they are, and references', () => {
    const [item, ...others] = readWikidata(JSON.stringify(exampleEntityJson));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      id: 'Q101',
      kind: 'person',
      name: 'Ada Example',
      aliases: ['Ada B. Example'],
      facts: [
        {
          ...minister,
          until: '2023-06',
          references: [{ title: 'The cabinet', date: '2021-02-06', ...minister.references[0] }],
        },
        { label: 'Q303', from: '2024', references: [] },
      ],
    });
    expect(item?.names).toContainEqual({ text: 'Ада Экзампл', language: 'ru' });
  });

  it('of a SPARQL result gives each item once, whatever the number of its rows', () => {
    expect(readWikidata(JSON.stringify(exampleSparqlJson))).toMatchObject([
      {
        id: 'Q101',
        kind: 'person',
        names: [
          { text: 'Ада Экзампл', language: 'ru' },
          { text: 'آدا', language: 'ar' },
        ],
        facts: [{ ...minister, until: '2023' }],
      },
      { id: 'Q505', kind: 'organization', facts: [{ about: 'founding', from: '1990' }] },
    ]);
  });

  it('that is something else is refused with an error of its own, never read halfway', () => {
    const refuses = (value: unknown) => {
      try {
        readWikidata(JSON.stringify(value));
        return false;
      } catch (error) {
        return ['ImportError', 'ValiError', 'SyntaxError'].includes((error as Error).name);
      }
    };
    for (const value of [{}, [], 'Q1', { entities: {} }, { results: { bindings: [] } }])
      expect(refuses(value)).toBe(true);
    fc.assert(fc.property(fc.jsonValue(), (value) => refuses({ entities: { Q1: value } })));
  });
});

describe('import-wikidata', () => {
  let root: string;
  const file = () => join(root, 'saved.json');
  const draft = () => join(root, 'knowledge/people/ada-example.yaml');
  const run = (saved: unknown) => {
    writeFileSync(file(), typeof saved === 'string' ? saved : JSON.stringify(saved));
    return importWikidata([file()], root);
  };
  const problems = () =>
    readEntities(root, null).problems.map((problem) => describeProblem(problem).replace(/yaml:\d+/, 'yaml'));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'import-'));
    mkdirSync(join(root, 'knowledge/people'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
    vi.restoreAllMocks();
  });

  it('writes a draft that no check and no build accepts', () => {
    expect(run(exampleEntityJson)).toBe(0);
    expect(problems()[0]).toBe(
      'knowledge/people/ada-example.yaml: draft says that nobody has reviewed this entry; hold every line against a source of its own, then remove the field',
    );
    expect(() => readBundledPack(root)).toThrow('draft says that nobody has reviewed this entry');
  });

  it('leaves empty what an editor has to fill in, and is an entry of the format otherwise', () => {
    run(exampleEntityJson);
    const fields = problems().map((line) => /: (\S+)/.exec(line)?.[1]);
    expect(
      fields.filter((field) => !/^(draft|.*\.(asOf|publisher|title|read|checked))$/.test(field!)),
    ).toEqual([]);
  });

  it('is refused even when complete, until the field is removed', () => {
    writeFileSync(draft(), stringify({ draft: 'From Wikidata.', ...examplePerson() }));
    expect(problems()).toHaveLength(1);
    writeFileSync(draft(), stringify(examplePerson()));
    expect(problems()).toEqual([]);
  });

  it('cites the references that Wikidata gives, and Wikidata where it gives none', () => {
    run(exampleEntityJson);
    const { claims, sources, names, leader, identifiers } = parse(readFileSync(draft(), 'utf8'));
    expect(claims).toMatchObject([
      { text: 'Minister of examples.', from: '2021-02-05', until: '2023-06', sources: ['reference-1'] },
      { text: 'Q303.', from: '2024', sources: ['wikidata'] },
    ]);
    expect(sources['reference-1']).toMatchObject({ title: 'The cabinet', date: '2021-02-06', read: '' });
    expect(sources.wikidata.url).toBe('https://www.wikidata.org/wiki/Q101');
    expect(names).toEqual([
      { text: 'Ада Экзампл', language: 'ru', form: 'native', match: 'never' },
      { text: 'Ada B. Example', language: 'en', form: 'full', match: 'with-context' },
    ]);
    expect({ leader, identifiers }).toEqual({ leader: true, identifiers: { wikidata: 'Q101' } });
  });

  it('writes over nothing, and makes no second entry of one item', () => {
    run(exampleEntityJson);
    const before = readFileSync(draft(), 'utf8');
    expect(run(exampleSparqlJson)).toBe(1);
    expect(readFileSync(draft(), 'utf8')).toBe(before);
    rmSync(draft());
    const other = { ...examplePerson({ id: 'people/other', identifiers: { wikidata: 'Q101' } }) };
    writeFileSync(join(root, 'knowledge/people/other.yaml'), stringify(other));
    expect(run(exampleEntityJson)).toBe(1);
  });

  it('exits 2 with one line where the file is missing, broken or another', () => {
    expect(importWikidata([], root)).toBe(2);
    expect(importWikidata([file()], root)).toBe(2);
    expect(run('{')).toBe(2);
    expect(run({})).toBe(2);
    expect(console.error).toHaveBeenLastCalledWith(
      `${file()} is neither Wikidata's JSON of entities nor a SPARQL result in JSON`,
    );
  });
});
