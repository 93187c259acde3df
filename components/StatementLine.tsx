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
  const remarks = [
    saidBy && !text.includes(saidBy) ? translate('saidBy', [saidBy]) : null,
    (dated && !until) || stale ? translate('asOf', [formatDate(asOf, translate('languageTag'))]) : null,
  ].filter((remark) => remark !== null);
  return (
    <>
      {text}
      <Footnotes numbers={statement.sources} sources={sources} />
      {remarks.length > 0 && ' '}
      {remarks.length > 0 && (
        <span class={stale ? 'remark stale' : 'remark'} lang={translate('languageTag')} dir="auto">
          {remarks.join(' · ')}
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
