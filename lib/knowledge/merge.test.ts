import { expect, it } from 'vitest';
import { exampleOrganization, examplePack, examplePerson } from './example-entities.ts';
import { mergePacks } from './merge.ts';

const own = examplePerson({ name: 'Ada B. Example' });

it('puts later packs over earlier ones, whole entries at a time', () => {
  const bundled = examplePack({ entities: [examplePerson(), exampleOrganization()] });
  expect(mergePacks([bundled, examplePack({ entities: [own] })])).toEqual([own, exampleOrganization()]);
});

it('leaves the packs as they were', () => {
  const bundled = examplePack();
  mergePacks([bundled, examplePack({ entities: [own] })]);
  expect(bundled).toEqual(examplePack());
});

it('gives nothing for no packs', () => {
  expect(mergePacks([])).toEqual([]);
});
