import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isNeverAnArticle } from './article/addresses.ts';
import { measureProse } from './article/prose.ts';
import { isArticle, readJsonLd, type Statement, typesOf } from './metadata/json-ld.ts';
import { articleRoot } from './passages/article-root.ts';

/** Prose that a page must hold, in UTF-16 code units: three sentences where the page says that it is an article … */
const PROSE_IF_DECLARED = 350;
/** … and about 250 words where only its looks speak for it. */
const PROSE_IF_NOT = 1_500;

/** Readability's score of running text, twice its default, for a page that does not say what it is. */
const SCORE_IF_NOT_DECLARED = 40;

/** More than this share of text in links is a front page or a list, however long its teasers. */
const MAX_LINKED = 0.4;

/** A page of code with some prose around it is documentation. */
const MAX_CODE = 0.2;

/**
 * Whether a page is a news article or a text of that kind. Cheap enough for every page; wrong rather by leaving
 * an article out, which the reader can ask for, than by painting what is none.
 */
export function looksLikeArticle(document: Document): boolean {
  if (!document.body || isEditable(document) || isNeverAnArticle(document.location)) return false;
  const said = whatThePageSays(document);
  if (said === 'something else') return false;
  const prose = measureProse(articleRoot(document));
  if (prose.linkedShare > MAX_LINKED || prose.codeShare > MAX_CODE) return false;
  if (said === 'article') return prose.length >= PROSE_IF_DECLARED;
  return (
    prose.length >= PROSE_IF_NOT &&
    hasOneHeadline(document) &&
    namesDateOrAuthor(document) &&
    isProbablyReaderable(document, { minScore: SCORE_IF_NOT_DECLARED })
  );
}

function whatThePageSays(document: Document): 'article' | 'something else' | 'nothing' {
  const statements = readJsonLd(document);
  const articles = statements.filter(isArticle);
  const type = (property(document, 'og:type') ?? '').toLowerCase();
  // A front page may describe each of its teasers.
  if (articles.length > 2) return 'something else';
  if (articles.length > 0) return 'article';
  if (statements.some(saysOtherwise)) return 'something else';
  if (type === 'article' || property(document, 'article:published_time')) return 'article';
  if (/^(product|profile|video|music|books?)\b/.test(type)) return 'something else';
  return document.querySelector(articleItem) ? 'article' : 'nothing';
}

const articleItem = '[itemtype$="/NewsArticle"], [itemtype$="/Article"], [itemtype$="/BlogPosting"]';

const otherTypes =
  /^(CollectionPage|SearchResultsPage|ItemList|Product|ProductGroup|SoftwareApplication|WebApplication|MobileApplication|QAPage|FAQPage|DiscussionForumPosting|SoftwareSourceCode|TechArticle|APIReference|JobPosting|Recipe|Course|ProfilePage|ContactPage|CheckoutPage|Event|Hotel|Restaurant)$/;

const saysOtherwise = (statement: Statement): boolean =>
  typesOf(statement).some((type) => otherTypes.test(type));

function property(document: Document, name: string): string | null {
  return document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? null;
}

function isEditable(document: Document): boolean {
  return document.designMode === 'on' || document.body.isContentEditable === true;
}

function hasOneHeadline(document: Document): boolean {
  return document.querySelectorAll('h1').length === 1;
}

const dateOrAuthor =
  'time[datetime], [itemprop~="datePublished"], meta[name="author" i], [rel~="author"], [class*="byline" i]';

function namesDateOrAuthor(document: Document): boolean {
  return document.querySelector(dateOrAuthor) !== null;
}
