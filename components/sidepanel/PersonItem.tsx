import type { QuotedWords } from '../../lib/cards/card.ts';
import type { ListedPerson } from '../../lib/cards/listing/listing.ts';
import { useTranslate } from '../translations.ts';
import { inEnglish, useAsInArticle } from '../written.ts';
import type { ItemProps } from './item-props.ts';
import { JumpButton } from './JumpButton.tsx';
import { Marked } from './Marked.tsx';

/** A person: who they are, and all that the article attributes to them. */
export function PersonItem({ one, query, onJump, onJumpToWords }: ItemProps<ListedPerson>) {
  const asInArticle = useAsInArticle();
  const { known, role, institution, quotes } = one;
  const { lang } = known ? inEnglish : asInArticle;
  const where = institution && !role?.includes(institution.name) ? institution.name : null;
  return (
    <>
      <JumpButton one={one} query={query} onJump={onJump}>
        {role && <Marked class="remark role" text={role} query={query} lang={lang} />}
        {where && <Marked class="remark" text={where} query={query} lang={lang} />}
      </JumpButton>
      {quotes.length > 0 && <Quotations quotes={quotes} query={query} onJumpToWords={onJumpToWords} />}
    </>
  );
}

/** Unfolded while the reader searches: the words may stand in them. */
function Quotations({
  quotes,
  query,
  onJumpToWords,
}: { quotes: readonly QuotedWords[] } & Pick<ItemProps<ListedPerson>, 'query' | 'onJumpToWords'>) {
  const translate = useTranslate();
  const asInArticle = useAsInArticle();
  return (
    <details class="quotations" open={query !== ''}>
      <summary>{translate('quotationsCount', [quotes.length])}</summary>
      <ul>
        {quotes.map(({ text, direct, passage, start, end }) => (
          <li key={`${passage} ${start}`}>
            <button type="button" onClick={() => onJumpToWords({ passage, start, end })}>
              <Marked text={text} query={query} lang={asInArticle.lang} />
              {!direct && <span class="remark whole"> {translate('reported')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
