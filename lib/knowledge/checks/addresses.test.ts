import { expect, it } from 'vitest';
import { examplePerson, exampleSource } from '../example-entities.ts';
import { addressesAreOpen } from './addresses.ts';
import { findingsOf } from './findings.ts';

const check = (url: string) =>
  findingsOf(addressesAreOpen, examplePerson({ sources: { first: { ...exampleSource, url } } }));

it.each(['https://institute.example/a?b=1#c', 'https://xn--p1ai.example', 'https://минюст.рф/реестр'])(
  'accepts %s',
  (url) => {
    expect(check(url)).toEqual([]);
  },
);

it.each([
  'https://name:word@institute.example/',
  'https://192.0.2.1/',
  'https://localhost/',
  'https://a.example:8443/',
])('reports %s', (url) => {
  expect(check(url)).toEqual(['sources.first.url is not the address of a public https page']);
});
