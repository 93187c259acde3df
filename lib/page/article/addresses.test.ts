import { expect, it } from 'vitest';
import { isNeverAnArticle } from './addresses.ts';

const at = (address: string) => isNeverAnArticle(new URL(address) as unknown as Location);

it.each([
  'https://news.example/',
  'https://news.example/index.html',
  'https://news.example/en-gb/',
  'https://github.com/some/repository',
  'https://gist.github.com/someone/1',
  'https://www.google.de/search?q=putin',
  'https://docs.google.com/document/d/1/edit',
])('%s is no article', (address) => expect(at(address)).toBe(true));

it.each([
  'https://news.example/2024/05/15/beijing.html',
  'https://news.example/?p=123',
  'https://news.example/#/articles/5',
  'https://someone.github.io/posts/trade',
  'https://notgithub.com/world/story',
  'http://localhost:8000/putin-in-beijing.html',
])('%s may be one', (address) => expect(at(address)).toBe(false));
