import type { Tools } from '../../components/CardTools.tsx';
import type { Card, EntityCard } from '../../lib/cards/card.ts';
import { type CitationWords, citationOf } from '../../lib/cards/citation.ts';
import { type ReportWords, reportLink, reportText } from '../../lib/cards/report.ts';
import { browser } from '../../lib/extension/browser.ts';
import { REPORT_ADDRESS } from '../../lib/extension/report-address.ts';
import { translatePlainly as translate } from '../../lib/extension/translate.ts';
import { dayOf } from '../../lib/knowledge/dates.ts';
import { copyText } from '../../lib/page/clipboard.ts';
import { readMetadata } from '../../lib/page/metadata.ts';

/**
 * What the reader can do with an entry of the knowledge file; undefined for cards that no entry stands behind.
 * `exact` are the article's words to which the card belongs, null where the reader went on to it from another.
 */
export function toolsOf(card: Card, exact: string | null, document: Document): Tools | undefined {
  if (card.kind !== 'person' && card.kind !== 'organization' && card.kind !== 'statistic') return undefined;
  const copyCitation = async () => copyText(document, citationText(card, document));
  const reported = () => ({
    version: browser.runtime.getManifest().version,
    article: readMetadata(document).url,
    exact,
    words: reportWords(),
  });
  return {
    copyCitation,
    report: REPORT_ADDRESS
      ? { by: 'link', href: reportLink(REPORT_ADDRESS, card, reported()) }
      : { by: 'clipboard', copy: async () => copyText(document, reportText(card, reported())) },
  };
}

function citationText(card: EntityCard, document: Document): string {
  const words = citationWords();
  return citationOf(card, { article: readMetadata(document), accessed: dayOf(new Date()), words });
}

const citationWords = (): CitationWords => ({
  now: translate('cardNow'),
  lastKnown: translate('cardLastKnown'),
  inArticle: (role) => translate('roleInArticle', [role]),
  asOf: (date) => translate('asOf', [date]),
  compiledBy: (who) => translate('trendCompiler', [who]),
  sources: translate('citationSources'),
  stateMedia: translate('stateMedia'),
  noDate: translate('noDate'),
  readIn: (article) => translate('citationArticle', [article]),
  entry: ({ id, checked, accessed }) => translate('citationEntry', [id, checked, accessed]),
});

const reportWords = (): ReportWords => ({
  subject: (id) => translate('reportSubject', [id]),
  entry: ({ id, name, checked }) => translate('reportEntry', [name, id, checked]),
  version: (version) => translate('reportVersion', [version]),
  article: (address) => translate('reportArticle', [address]),
  inArticle: (words) => translate('reportWords', [words]),
  wrong: translate('reportWrong'),
});
