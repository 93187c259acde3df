import type { Ref } from 'preact';
import { KIND_TITLES } from '../kind-titles.ts';
import { useTranslate } from '../translations.ts';
import { EXAMPLE_ARTICLE } from './example-article.ts';
import { Keys } from './Shortcuts.tsx';

interface Props {
  /** The article, to be annotated. */
  article: Ref<HTMLElement>;
  /** Whether annotations are on. */
  isOn: boolean;
  /** What goes to the next annotation; null where no keys are set for it. */
  nextKeys: string | null;
  onSwitchOn: () => void;
}

/** A short article to try the cards on, and how to open them. */
export function Example({ article, isOn, nextKeys, onSwitchOn }: Props) {
  const translate = useTranslate();
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{translate('welcomeTry')}</h2>
      <p>{translate('welcomePointer')}</p>
      {nextKeys && (
        <p>
          <Keys keys={nextKeys} /> {translate('welcomeNext')}
        </p>
      )}
      <article ref={article} lang="en" dir="ltr">
        <h3>{EXAMPLE_ARTICLE.title}</h3>
        {EXAMPLE_ARTICLE.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      {isOn ? <Legend /> : <SwitchedOff onSwitchOn={onSwitchOn} />}
      <p class="remark">{translate('welcomeExampleNote')}</p>
    </section>
  );
}

function Legend() {
  const translate = useTranslate();
  return (
    <ul class="legend">
      {KIND_TITLES.map(([kind, title]) => (
        <li key={kind}>
          <span class={`swatch ${kind}`} />
          {translate(title)}
        </li>
      ))}
    </ul>
  );
}

function SwitchedOff({ onSwitchOn }: Pick<Props, 'onSwitchOn'>) {
  const translate = useTranslate();
  return (
    <div class="switched-off">
      <p>{translate('stateOff')}</p>
      <button type="button" class="action" onClick={onSwitchOn}>
        {translate('siteOn')}
      </button>
    </div>
  );
}
