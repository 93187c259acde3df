import type { CardSource, Statement } from '../lib/cards/card.ts';
import { formatDate } from '../lib/cards/date-text.ts';
import { Footnotes } from './Footnotes.tsx';
import { useTranslate } from './translations.ts';
import { inEnglish } from './written.ts';

interface Props {
  statement: Statement;
  sources: readonly CardSource[];
  /** Roles that have not ended say as of when always; other facts once they may have changed. */
  dated?: boolean;
}

/** One sentence, for a block in English, with its sources, who says it, and as of when where that matters. */
export function StatementLine({ statement, sources, dated = false }: Props) {
  const translate = useTranslate();
  const { text, saidBy, until, asOf, stale } = statement;
  const by = saidBy && !text.includes(saidBy) ? translate('saidBy', [saidBy]) : null;
  const when =
    (dated && !until) || stale ? translate('asOf', [formatDate(asOf, translate('languageTag'))]) : null;
  return (
    <>
      {text}
      <Footnotes numbers={statement.sources} sources={sources} />
      {(by || when) && ' '}
      {(by || when) && (
        <span class={stale ? 'remark stale' : 'remark'} lang={translate('languageTag')} dir="auto">
          {by}
          {by && when && ' · '}
          {when && <span class="whole">{when}</span>}
        </span>
      )}
    </>
  );
}

/** Several sentences as a list. */
export function StatementList({
  statements,
  sources,
}: {
  statements: readonly Statement[];
  sources: readonly CardSource[];
}) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li key={statement.text} {...inEnglish}>
          <StatementLine statement={statement} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
