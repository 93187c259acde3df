import type { ExportFormat } from '../../components/sidepanel/ExportButtons.tsx';
import { exportCsv } from '../../lib/cards/export-csv.ts';
import { exportMarkdown, type MarkdownWords } from '../../lib/cards/export-markdown.ts';
import { exportWebAnnotations } from '../../lib/cards/export-web-annotation.ts';
import type { Listed, ListedArticle } from '../../lib/cards/listing/listing.ts';
import { translatePlainly as translate } from '../../lib/extension/translate.ts';
import { saveFile } from './save-file.ts';

/** Saves a list in one of the formats. */
export function exportList(format: ExportFormat, list: List): void {
  saveFile({ name: fileName(list.article, format), ...FILES[format](list) });
}

interface List {
  article: ListedArticle;
  listed: readonly Listed[];
}

const FILES: Readonly<Record<ExportFormat, (list: List) => { text: string; type: string }>> = {
  markdown: (list) => ({
    text: exportMarkdown({ ...list, words: markdownWords() }),
    type: 'text/markdown',
  }),
  csv: (list) => ({ text: exportCsv(list), type: 'text/csv' }),
  'json-ld': (list) => ({ text: webAnnotations(list), type: 'application/ld+json' }),
};

const ENDINGS: Readonly<Record<ExportFormat, string>> = { markdown: 'md', csv: 'csv', 'json-ld': 'jsonld' };

const webAnnotations = (list: List): string =>
  exportWebAnnotations({
    ...list,
    created: new Date().toISOString(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
  });

const markdownWords = (): MarkdownWords => ({
  analysts: translate('groupAnalysts'),
  otherPeople: translate('groupOtherPeople'),
  institutions: translate('kindOrganizations'),
  figures: translate('kindStatistics'),
  reported: translate('reported'),
  noSource: translate('creditedToNobody'),
  creditedTo: (who) => translate('creditedTo', [who]),
});

/** Letters and digits of the title in any script, at a length that every file system takes. */
function fileName({ title, published }: ListedArticle, format: ExportFormat): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const short = words.join('-').slice(0, 60).replace(/-+$/, '');
  return `${['newsgloss', published, short].filter(Boolean).join('-')}.${ENDINGS[format]}`;
}
