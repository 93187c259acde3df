import type { Article } from '../finder/article.ts';
import { readDate } from './metadata/date.ts';
import { isArticle, readJsonLd, type Statement } from './metadata/json-ld.ts';

export type Metadata = Omit<Article, 'passages'>;

/** What a page says of its article: its address, title, language, and the day of publication as the page states it. */
export function readMetadata(document: Document): Metadata {
  const articles = readJsonLd(document).filter(isArticle);
  return {
    url: addressOf(document),
    title: titleOf(document, articles),
    language: languageOf(document, articles),
    published: publishedOf(document, articles),
  };
}

/** A document that was not loaded from anywhere has no location. */
function addressOf(document: Document): string {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  return document.location?.href ?? (URL.canParse(canonical) ? canonical : '');
}

function titleOf(document: Document, articles: readonly Statement[]): string {
  const found = [
    ...stringsOf(articles, 'headline'),
    meta(document, 'og:title'),
    document.querySelector('h1')?.textContent,
    document.title,
  ];
  return squeezed(found.find((title) => title && squeezed(title) !== '') ?? '');
}

function languageOf(document: Document, articles: readonly Statement[]): string | null {
  const found = [
    document
      .querySelector('article[lang], main[lang], [itemprop~="articleBody"][lang]')
      ?.getAttribute('lang'),
    document.documentElement.getAttribute('lang'),
    ...stringsOf(articles, 'inLanguage'),
    meta(document, 'og:locale'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  for (const tag of found) {
    const canonical = tag ? canonicalTag(tag) : null;
    if (canonical) return canonical;
  }
  return null;
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The names under which pages state when they were published, the most widely used first. */
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
];

function publishedOf(document: Document, articles: readonly Statement[]): string | null {
  const stated = [
    ...stringsOf(articles, 'datePublished'),
    ...publishedNames.map((name) => meta(document, name)),
    ...datesIn(document, '[itemprop~="datePublished"]'),
    ...datesIn(document, 'time[pubdate]'),
    ...datesIn(document, 'article header time, main header time, header.entry-header time'),
    ...datesIn(document, 'article time[datetime], main time[datetime]'),
  ];
  for (const one of stated) {
    const date = one ? readDate(one) : null;
    if (date) return date;
  }
  return null;
}

/** The dates of the first element alone: those that follow belong to teasers and comments. */
function datesIn(document: Document, selector: string): (string | null)[] {
  const element = document.querySelector(selector);
  if (!element) return [];
  return [element.getAttribute('datetime'), element.getAttribute('content'), element.textContent];
}

function meta(document: Document, name: string): string | null {
  const selector = `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`;
  return document.querySelector(selector)?.getAttribute('content') ?? null;
}

function stringsOf(statements: readonly Statement[], property: string): string[] {
  return statements.flatMap((statement) => statement[property]).filter((value) => typeof value === 'string');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
