import type { ComponentChildren } from 'preact';
import type { Listed } from '../../lib/cards/listing/listing.ts';
import { useTranslate } from '../translations.ts';
import { inEnglish, useAsInArticle } from '../written.ts';
import type { ItemProps } from './item-props.ts';
import { Marked } from './Marked.tsx';

type Props = Pick<ItemProps<Listed>, 'one' | 'query' | 'onJump'> & { children?: ComponentChildren };

/** Goes to the first place where the page shows it. */
export function JumpButton({ one, query, onJump, children }: Props) {
  const translate = useTranslate();
  const asInArticle = useAsInArticle();
  const { name, kind, known, places } = one;
  const { lang } = known ? inEnglish : asInArticle;
  return (
    <button type="button" class="jump" data-name={name} onClick={() => onJump(places[0]!.id)}>
      <span class={`swatch ${kind}`} />
      <span class="said">
        <Marked class="name" text={name} query={query} lang={lang} />
        {children}
      </span>
      {places.length > 1 && <span class="remark">{translate('timesFound', [places.length])}</span>}
    </button>
  );
}
