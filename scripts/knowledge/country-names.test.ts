import { expect, test } from 'vitest';
import { countryName } from '../../lib/cards/country-name.ts';
import { readBundledPack } from './bundled-pack.ts';

/** Readers of other languages see these countries in their own. */
test('every country of the knowledge file is written as Intl knows it', () => {
  const countries = readBundledPack().entities.flatMap((entity) =>
    entity.kind === 'organization' && entity.country ? [entity.country] : [],
  );
  expect(countries.length).toBeGreaterThan(100);
  const unknown = countries.filter((country) => countryName(country, 'ar') === country);
  expect([...new Set(unknown)]).toEqual([]);
});
