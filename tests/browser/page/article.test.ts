import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../repository/sources.ts';
import { inBothBrowsers } from './lab.ts';

const sentence =
  'The committee met again on Monday, and nothing that it said was new to those who follow it. ';
const paragraphs = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count);
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const ogArticle = '<meta property="og:type" content="article">';
const ld = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const teaser = `<article><h3><a href="#">${sentence}</a></h3><p><a href="#">${sentence}</a></p></article>`;
const plain = `<h1>Headline</h1><p class="byline">By Jane Roe</p>${paragraphs(8)}`;

inBothBrowsers((open) => {
  const isArticle = async (html: string) => (await open(html)).evaluate(() => lab.looksLikeArticle(document));

  it.each<[string, string]>([
    ['the sample', readFileSync(join(root, 'samples/putin-in-beijing.html'), 'utf8')],
    ['a short one that says so', page(ogArticle, `<h1>Headline</h1>${paragraphs(2)}`)],
    [
      'one that JSON-LD describes',
      page(ld({ '@graph': [{ '@type': 'NewsArticle' }] }), `<main>${paragraphs(3)}</main>`),
    ],
    ['one that says nothing, with a headline, a byline and much text', page('', plain)],
    [
      'one with lists of links around it',
      page(ogArticle, `${paragraphs(6)}<aside>${teaser.repeat(9)}</aside>`),
    ],
    [
      'one in paragraphs that are line breaks',
      page(ogArticle, `<div>${`${sentence.repeat(3)}<br><br>`.repeat(4)}</div>`),
    ],
  ])('takes %s for an article', async (_, html) => {
    expect(await isArticle(html)).toBe(true);
  });

  it.each<[string, string]>([
    ['an empty page', page('', '')],
    ['a front page', page(ogArticle, teaser.repeat(20))],
    [
      'a front page that describes its teasers',
      page(ld([1, 2, 3].map(() => ({ '@type': 'NewsArticle' }))), paragraphs(9)),
    ],
    ['a page of search results', page(ld({ '@type': 'SearchResultsPage' }), plain)],
    ['a product', page('<meta property="og:type" content="product">', plain)],
    ['documentation', page('', `${plain}<pre>${'let value = compute(all);\n'.repeat(60)}</pre>`)],
    [
      'a text that says nothing and is short',
      page('', `<h1>Headline</h1><p class="byline">By Jane Roe</p>${paragraphs(2)}`),
    ],
    ['a text without date or author', page('', `<h1>Headline</h1>${paragraphs(8)}`)],
    [
      'a letter that is being written',
      page(ogArticle, '').replace('<body>', `<body contenteditable>${plain}`),
    ],
    [
      'a forum in which comments are all the text',
      page(ogArticle, `<h1>Thread</h1><div class="comments">${paragraphs(9)}</div>`),
    ],
  ])('does not take %s for one', async (_, html) => {
    expect(await isArticle(html)).toBe(false);
  });
});
