/** One thing that a page says in JSON-LD, with its own properties; what lies deeper is left as it is. */
export type Statement = Readonly<Record<string, unknown>>;

/** What a page says of itself at the top level of its JSON-LD: scripts, arrays and `@graph`, whatever is broken left out. */
export function readJsonLd(document: Document): Statement[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].flatMap((script) => topLevel(parse(script.textContent ?? '')));
}

/** schema.org types of a thing, without the vocabulary's address. */
export function typesOf(statement: Statement): string[] {
  return [statement['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** News and other articles. https://schema.org/Article */
const articleType =
  /^((?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|Article|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|TechArticle|Report|BlogPosting|LiveBlogPosting)$/;

/** schema.org types that are articles by form only, and not what Newsgloss is for. */
const otherTypes = /^(AdvertiserContentArticle|TechArticle|SatiricalArticle)$/;

export function isArticle(statement: Statement): boolean {
  return typesOf(statement).some((type) => articleType.test(type) && !otherTypes.test(type));
}

function topLevel(value: unknown): Statement[] {
  if (Array.isArray(value)) return value.flatMap(topLevel);
  if (typeof value !== 'object' || value === null) return [];
  const graph = (value as Statement)['@graph'];
  return graph === undefined ? [value as Statement] : [value as Statement, ...topLevel(graph)];
}

/** Comments around the whole, as pages have them to hide it from old browsers and from XML. */
const wrapping = /^(\s|<!--|\/\/|\/\*|\*\/|<!\[CDATA\[)+|(\s|-->|\/\/|\/\*|\*\/|\]\]>|;)+$/g;

/** Pages write line breaks into strings, comments around the whole, and commas behind the last item. */
function parse(text: string): unknown {
  const cleaned = text.replace(wrapping, '');
  for (const attempt of [
    () => cleaned,
    () => cleaned.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt is more lenient; after the last there is nothing to read.
    }
  }
  return null;
}
