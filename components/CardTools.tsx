import { useState } from 'preact/hooks';
import type { MessageKey } from '../lib/extension/translate.ts';
import { useTranslate } from './translations.ts';

/** How the reader reports a mistake: by a link that opens a mail or a form, or by a report on the clipboard. */
export type Report =
  | { by: 'link'; href: string }
  | {
      by: 'clipboard';
      /** Gives whether the report is on the clipboard. */
      copy: () => Promise<boolean>;
    };

export interface Tools {
  /** Gives whether the citation is on the clipboard. */
  copyCitation: () => Promise<boolean>;
  report: Report;
}

/** What the reader can take from a card of the knowledge file, and say against it. */
export function CardTools({ copyCitation, report }: Tools) {
  const translate = useTranslate();
  const [said, setSaid] = useState<{ key: MessageKey; times: number } | null>(null);
  const copy = async (take: () => Promise<boolean>, done: MessageKey) => {
    const key = (await take().catch(() => false)) ? done : 'copyFailed';
    setSaid((before) => ({ key, times: (before?.times ?? 0) + 1 }));
  };
  return (
    <div class="tools">
      <button type="button" class="link" onClick={() => void copy(copyCitation, 'citationCopied')}>
        {translate('citationCopy')}
      </button>
      {report.by === 'link' ? (
        <ReportLink href={report.href} />
      ) : (
        <button type="button" class="link" onClick={() => void copy(report.copy, 'reportCopied')}>
          {translate('reportMistake')}
        </button>
      )}
      <span role="status" class="remark">
        {/* Another element each time, so that the same words are announced again. */}
        {said && <span key={said.times}>{translate(said.key)}</span>}
      </span>
    </div>
  );
}

/** A mail opens no tab: it is the mail program's. */
function ReportLink({ href }: { href: string }) {
  const translate = useTranslate();
  const tab = href.startsWith('mailto:') ? {} : { target: '_blank', rel: 'noopener noreferrer' };
  return (
    <a href={href} {...tab}>
      {translate('reportMistake')}
    </a>
  );
}
