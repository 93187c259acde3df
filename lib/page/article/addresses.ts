/** Hosts of code, search, mail, office work and conversation: each with all hosts below it. */
const otherHosts = new Set(
  `github.com gitlab.com bitbucket.org codeberg.org sr.ht stackoverflow.com stackexchange.com serverfault.com
  superuser.com developer.mozilla.org
  duckduckgo.com bing.com search.brave.com kagi.com ecosia.org startpage.com
  docs.google.com mail.google.com drive.google.com calendar.google.com keep.google.com
  office.com live.com notion.so figma.com trello.com atlassian.net slack.com discord.com
  youtube.com facebook.com instagram.com x.com twitter.com tiktok.com pinterest.com reddit.com
  web.whatsapp.com web.telegram.org news.ycombinator.com`.split(/\s+/),
);

/** `www.google.de/search` and its like. */
const searchPath = /^\/(search|suche|recherche|buscar|ricerca)(\/|$)/i;

/** A front page, also that of one language or edition, but not the front page of an application that keeps its place behind `#`. */
const frontPage = /^\/((index|home|default)(\.\w+)?|[a-z]{2}([-_][a-z]{2})?)?\/?$/i;

/** Whether an address alone says that its page is no article. */
export function isNeverAnArticle(
  location: Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash' | 'protocol'> | null,
): boolean {
  if (!location || location.protocol === 'about:') return false;
  const { hostname, pathname, search, hash } = location;
  if (isOtherHost(hostname)) return true;
  if (searchPath.test(pathname)) return true;
  return frontPage.test(pathname) && search === '' && !/^#[!/]/.test(hash);
}

function isOtherHost(host: string): boolean {
  const labels = host.toLowerCase().split('.');
  return labels.some((_, index) => otherHosts.has(labels.slice(index).join('.')));
}
