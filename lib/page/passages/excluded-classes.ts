/** Words in the class or id of page parts that are not the article. */
const always = new Set(
  `advert advertisement advertisements adverts breadcrumb breadcrumbs comment comments cookie disqus gdpr masthead
  menu nav navbar navigation outbrain pagination popular recirc recirculation recommendation recommendations
  recommended related respond sidebar sponsored taboola trending`.split(/\s+/),
);

/** Words of parts that stand in the article, so that a long element with such a class may be the article itself. */
const ifShort = new Set(
  `author authors bio byline bylines contributors credit credits donate footer meta newsletter promo share sharetools sharing
  signup social subscribe tags timestamp toolbar`.split(/\s+/),
);

/** Emphasis and links are part of a sentence, whatever their class; paragraphs and headings have ids made of their words. */
const bySentence = new Set('a abbr b cite em i mark q strong u'.split(' '));
const withSpeakingIds = /^(p|h[1-6]|li|dt|dd|tr|td|th|table|figure|span)$/;

/** WordPress puts an article's tags and categories into its classes; layouts say what they lack or have. */
const aboutSomethingElse =
  /^(tag|category|author|type|status|format|post|page|has|no|not|with|without|is|js|wp)[-_]/i;

/** What says that it is the article's body is that, whatever else its layout's classes say. */
const articleBody =
  /(article|story|entry|post)[-_]{0,2}(body|content|text|main)([-_](segment|section|wrapper|container))?$/i;

/** Whether an element's class or id says that it is no part of the article: always, or only if it is short. */
export function excludedByClass(element: Element): 'always' | 'if short' | null {
  const name = element.localName;
  if (bySentence.has(name)) return null;
  const classes = element.getAttribute('class') ?? '';
  const id = withSpeakingIds.test(name) ? '' : (element.getAttribute('id') ?? '');
  if (classes === '' && id === '') return null;
  return remembered(`${classes} ${id}`);
}

const MAX_REMEMBERED = 5_000;
const memory = new Map<string, 'always' | 'if short' | null>();

function remembered(tokens: string): 'always' | 'if short' | null {
  let result = memory.get(tokens);
  if (result === undefined) {
    if (memory.size >= MAX_REMEMBERED) memory.clear();
    result = judge(tokens);
    memory.set(tokens, result);
  }
  return result;
}

function judge(tokens: string): 'always' | 'if short' | null {
  const all = tokens.split(/\s+/);
  if (all.some((token) => articleBody.test(token))) return null;
  const words = all.filter((token) => !aboutSomethingElse.test(token)).flatMap(wordsOf);
  if (words.some((word) => always.has(word))) return 'always';
  return words.some((word) => ifShort.has(word)) ? 'if short' : null;
}

/** "StoryByline_root" and "story__by-line" are made of words. */
function wordsOf(token: string): string[] {
  return token
    .replace(/by-line/gi, 'byline')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
