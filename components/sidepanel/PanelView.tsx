import { useMemo, useState } from 'preact/hooks';
import { matches, searchWords } from '../../lib/cards/listing/filter.ts';
import { atAGlance } from '../../lib/cards/listing/glance.ts';
import { listArticle } from '../../lib/cards/listing/list-article.ts';
import type { Listed, ShownArticle } from '../../lib/cards/listing/listing.ts';
import { type TabActions, type TabState, TabStatus } from '../TabStatus.tsx';
import { useTranslate } from '../translations.ts';
import { ArticleLanguage } from '../written.ts';
import { AtAGlance } from './AtAGlance.tsx';
import { ExportButtons, type ExportFormat } from './ExportButtons.tsx';
import type { ItemProps } from './item-props.ts';
import { List, type Order } from './List.tsx';

export interface PanelProps extends TabActions, Pick<ItemProps<Listed>, 'onJump' | 'onJumpToWords'> {
  /** Why there is no list. */
  tab: TabState | null;
  /** What the page shows; null where there is no list. */
  shown: ShownArticle | null;
  onExport: (format: ExportFormat, listed: readonly Listed[]) => void;
}

/** “In this article”: who speaks in it, which figures it states, and where both come from. */
export function PanelView({ tab, shown, ...props }: PanelProps) {
  const translate = useTranslate();
  return (
    <main class="surface panel">
      <h1>{translate('panelTitle')}</h1>
      {shown ? (
        <ArticleLanguage.Provider value={shown.article.language}>
          <Contents shown={shown} {...props} />
        </ArticleLanguage.Provider>
      ) : (
        <TabStatus tab={tab} {...props} />
      )}
    </main>
  );
}

function Contents({
  shown,
  onExport,
  onJump,
  onJumpToWords,
}: Omit<PanelProps, 'tab' | 'shown'> & { shown: ShownArticle }) {
  const translate = useTranslate();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('kind');
  const listed = useMemo(() => listArticle(shown), [shown]);
  const words = searchWords(query);
  const found = listed.filter((one) => matches(one, words));
  if (listed.length === 0) return <p class="state">{translate('foundNone')}</p>;
  return (
    <>
      <p class="title" dir="auto">
        {shown.article.title}
      </p>
      <AtAGlance glance={atAGlance(listed)} />
      <Filter query={query} onQuery={setQuery} order={order} onOrder={setOrder} />
      <p class="remark" role="status">
        {words.length > 0 && translate('filterFound', [found.length, listed.length])}
      </p>
      <List listed={found} order={order} query={query.trim()} onJump={onJump} onJumpToWords={onJumpToWords} />
      <ExportButtons onExport={(format) => onExport(format, listed)} />
    </>
  );
}

interface FilterProps {
  query: string;
  onQuery: (query: string) => void;
  order: Order;
  onOrder: (order: Order) => void;
}

const ORDERS = [
  ['kind', 'orderKind'],
  ['appearance', 'orderAppearance'],
] as const;

function Filter({ query, onQuery, order, onOrder }: FilterProps) {
  const translate = useTranslate();
  return (
    <div class="filter">
      <label>
        <span>{translate('filterLabel')}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => onQuery(currentTarget.value)} />
      </label>
      <label>
        <span>{translate('orderLabel')}</span>
        <select value={order} onChange={({ currentTarget }) => onOrder(currentTarget.value as Order)}>
          {ORDERS.map(([value, label]) => (
            <option key={value} value={value}>
              {translate(label)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
