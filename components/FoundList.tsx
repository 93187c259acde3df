import type { ShownItem } from '../lib/extension/messages.ts';
import { KIND_TITLES } from './kind-titles.ts';
import { useTranslate } from './translations.ts';

interface Props {
  items: readonly ShownItem[];
  /** Goes to the first place where the item stands. */
  onJump: (index: number) => void;
}

/** What a page shows, by kind, in the order of first appearance; each leads to its place. */
export function FoundList({ items, onJump }: Props) {
  const translate = useTranslate();
  return (
    <>
      {KIND_TITLES.map(([kind, title]) => {
        const group = items.filter((item) => item.kind === kind);
        if (group.length === 0) return null;
        return (
          <section key={kind} class={kind}>
            <h2>{translate(title)}</h2>
            <ul class="found">
              {group.map((item) => (
                <li key={item.index}>
                  <FoundItem item={item} onJump={onJump} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** A figure is recognised by its words in the page, a person or an institution by the name. */
function FoundItem({
  item: { index, kind, name, language, text, times },
  onJump,
}: {
  item: ShownItem;
  onJump: Props['onJump'];
}) {
  const translate = useTranslate();
  return (
    <button
      type="button"
      data-annotation={index}
      data-kind={kind}
      data-name={name}
      data-text={text}
      data-times={times}
      onClick={() => onJump(index)}
    >
      <span class="found-name">
        <bdi lang={language ?? undefined}>{name}</bdi>
        {kind === 'statistic' && text !== name && (
          <span class="remark" dir="auto">
            {text}
          </span>
        )}
      </span>
      {times > 1 && <span class="remark">{translate('timesFound', [times])}</span>}
    </button>
  );
}
