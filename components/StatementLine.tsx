import type { CardSource, Statement } from '../lib/cards/card.ts';
import { English, Filled } from './Filled.tsx';
import { Footnotes } from './Footnotes.tsx';
import { useDates, useTranslate } from './translations.ts';
import { inEnglish, useInInterface } from './written.ts';

interface Props {
  statement: Statement;
  sources: readonly CardSource[];
  /** Roles that have not ended say as of when always; other facts once they may have changed. */
  dated?: boolean;
}

/** One sentence, for a block in English, with its sources, who says it, and as of when where that matters. */
export function StatementLine({ statement, sources, dated = false }: Props) {
  const translate = useTranslate();
  const dateText = useDates();
  const inInterface = useInInterface();
  const { text, until, asOf, stale } = statement;
  const saidBy = statement.saidBy && !text.includes(statement.saidBy) ? statement.saidBy : null;
  const then = (dated && !until) || stale ? translate('asOf', [dateText(asOf)]) : null;
  return (
    <>
      {text}
      <Footnotes numbers={statement.sources} sources={sources} />
      {(saidBy || then) && ' '}
      {(saidBy || then) && (
        <span class={stale ? 'remark stale' : 'remark'} {...inInterface}>
          {saidBy && <Filled message="saidBy" parts={[<English key="name" text={saidBy} />]} />}
          {saidBy && then && ' ·\u00a0'}
          {then && <span class="whole">{then}</span>}
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
