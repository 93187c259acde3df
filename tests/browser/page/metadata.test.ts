import { expect, it } from 'vitest';
import { inBothBrowsers } from './lab.ts';

const page = (head: string, body = '', lang = '') =>
  `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>Title | Paper</title>${head}</head><body>${body}</body></html>`;
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

inBothBrowsers((open) => {
  const read = async (html: string) => {
    const opened = await open(html);
    return opened.evaluate(() => {
      const { title, language, published } = lab.readMetadata(document);
      return { title, language, published };
    });
  };

  it.each<[string, string, object]>([
    [
      'JSON-LD',
      page(
        ld(
          '{"@type":"NewsArticle","headline":"Head","datePublished":"2024-05-15T23:30:00-04:00","inLanguage":"en-us"}',
        ),
      ),
      { title: 'Head', language: 'en-US', published: '2024-05-15' },
    ],
    [
      'JSON-LD in a graph, beside broken JSON-LD',
      page(
        ld('{"@type": oops') +
          ld(
            '{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Report","Article"],"datePublished":"2023-02-03"}]}',
          ),
      ),
      { title: 'Title | Paper', published: '2023-02-03' },
    ],
    [
      'JSON-LD in an array, with a comma too many and a raw line break',
      page(
        ld(
          '[{"@type":"https://schema.org/OpinionNewsArticle","headline":"A\nB","datePublished":"2023-02-03",},]',
        ),
      ),
      { title: 'A B', published: '2023-02-03' },
    ],
    [
      'Open Graph',
      page(
        '<meta property="og:title" content=" Head  line "><meta property="article:published_time" content="2022-12-31T23:59:59Z"><meta property="og:locale" content="de_AT">',
      ),
      { title: 'Head line', language: 'de-AT', published: '2022-12-31' },
    ],
    [
      'microdata and the headline',
      page(
        '',
        '<article lang="fr"><h1>Tête</h1><span itemprop="datePublished" content="2021-07-01">1er juillet</span></article>',
        'en',
      ),
      { title: 'Tête', language: 'fr', published: '2021-07-01' },
    ],
    [
      'a time in the header of the article',
      page(
        '',
        '<aside><time datetime="1999-01-01">old</time></aside><article><header><time>May 15, 2024</time></header></article>',
        'not a language',
      ),
      { language: null, published: '2024-05-15' },
    ],
    ['nothing', page(''), { title: 'Title | Paper', language: null, published: null }],
  ])('reads %s', async (_, html, expected) => {
    expect(await read(html)).toMatchObject(expected);
  });
});
