import type { ComponentChildren, Ref } from 'preact';
import type { MessageKey } from '../../lib/extension/translate.ts';
import { CheckIcon } from '../icons.tsx';
import { useTranslate } from '../translations.ts';
import { Example } from './Example.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';

export interface WelcomeProps {
  /** Whether annotations are on everywhere. */
  isOn: boolean;
  /** Whether the browser lets Newsgloss read pages. */
  mayRead: boolean;
  /** The keyboard commands; null where the browser has none, as on phones. */
  shortcuts: readonly Shortcut[] | null;
  onSwitchOn: () => void;
  onAskForAccess: () => void;
  onChangeShortcuts: () => void;
}

/** The page that a reader sees first, and under “Help” later: cards to try, and what there is to know. */
export function WelcomeView({ article, ...props }: WelcomeProps & { article?: Ref<HTMLElement> }) {
  const translate = useTranslate();
  const { isOn, shortcuts } = props;
  const next = shortcuts?.find(({ name }) => name === 'next-annotation');
  return (
    <main class="surface welcome">
      <div class="opening">
        <img src="/icon/96.png" width={48} height={48} alt="" />
        <h1>{translate('welcomeTitle')}</h1>
        <p class="lead">{translate('welcomeLead')}</p>
      </div>
      <Example
        article={article ?? null}
        isOn={isOn}
        nextKeys={next?.keys ?? null}
        onSwitchOn={props.onSwitchOn}
      />
      <Access {...props} />
      {shortcuts && (
        <Topic title="welcomeShortcuts">
          <Shortcuts shortcuts={shortcuts} onChange={props.onChangeShortcuts} />
        </Topic>
      )}
      <Topic title="optionsPrivacy">
        <p>{translate('privacyText')}</p>
        <p>{translate('welcomeKnowledge')}</p>
      </Topic>
    </main>
  );
}

/** What the permission is for, whether it is given, and the way to give it. */
function Access({ mayRead, onAskForAccess }: Pick<WelcomeProps, 'mayRead' | 'onAskForAccess'>) {
  const translate = useTranslate();
  return (
    <Topic title="welcomeAccess">
      <p>{translate('welcomeAccessText')}</p>
      <div role="status" class={mayRead ? 'access' : 'access missing'}>
        <p>
          {mayRead && <CheckIcon />}
          {translate(mayRead ? 'welcomeAccessGiven' : 'welcomeAccessMissing')}
        </p>
        {!mayRead && (
          <button type="button" class="action" onClick={onAskForAccess}>
            {translate('grantAccess')}
          </button>
        )}
      </div>
      <p>{translate('welcomeSwitches')}</p>
    </Topic>
  );
}

function Topic({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  const translate = useTranslate();
  return (
    <section class="topic">
      <h2>{translate(title)}</h2>
      <div class="body">{children}</div>
    </section>
  );
}
