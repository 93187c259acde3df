import type { MessageKey } from '../../lib/extension/translate.ts';
import { useTranslate } from '../translations.ts';

export type ExportFormat = 'markdown' | 'csv' | 'json-ld';

const FORMATS: readonly (readonly [ExportFormat, MessageKey])[] = [
  ['markdown', 'exportMarkdown'],
  ['csv', 'exportCsv'],
  ['json-ld', 'exportWebAnnotation'],
];

/** Saves the whole list as a file. */
export function ExportButtons({ onExport }: { onExport: (format: ExportFormat) => void }) {
  const translate = useTranslate();
  return (
    <section class="export">
      <h2>{translate('exportTitle')}</h2>
      {FORMATS.map(([format, label]) => (
        <button
          key={format}
          type="button"
          class="action"
          data-format={format}
          onClick={() => onExport(format)}
        >
          {translate(label)}
        </button>
      ))}
    </section>
  );
}
