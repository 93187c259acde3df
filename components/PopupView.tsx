import type { PageDescription } from '../lib/extension/messages.ts';
import type { Settings } from '../lib/extension/settings.ts';
import type { Kind } from '../lib/finder/annotation.ts';
import { FoundList } from './FoundList.tsx';
import { KIND_TITLES } from './kind-titles.ts';
import { Switch } from './Switch.tsx';
import { type TabActions, type TabState, TabStatus } from './TabStatus.tsx';
import { useNumbers, useTranslate } from './translations.ts';

export interface PopupProps extends TabActions {
  settings: Settings;
  /** The page's host name, or null where it has none. */
  host: string | null;
  tab: TabState | null;
  onEverywhere: (on: boolean) => void;
  onSite: (on: boolean) => void;
  onKind: (kind: Kind, on: boolean) => void;
  onJump: (index: number) => void;
  /** Opens the side panel. */
  onPanel: () => void;
  onOptions: () => void;
  /** Opens the page that shows how Newsgloss works. */
  onHelp: () => void;
}

/** The toolbar popup: switches, what was found, and what to do where nothing was. */
export function PopupView(props: PopupProps) {
  const translate = useTranslate();
  const numberText = useNumbers();
  const { settings, host, tab } = props;
  const siteOn = host !== null && !settings.sitesOff.includes(host);
  const on = settings.enabled && (host === null || siteOn);
  const counts = on && tab?.state === 'annotated' ? tab.counts : null;
  return (
    <main class="surface popup">
      <div class="switches">
        <Switch on={settings.enabled} onChange={props.onEverywhere}>
          {/* biome-ignore lint/a11y/useSemanticElements: a label may hold no heading element. */}
          <strong role="heading" aria-level={1}>
            {translate('switchEverywhere')}
          </strong>
        </Switch>
        {host !== null && (
          <Switch on={siteOn} disabled={!settings.enabled} onChange={props.onSite}>
            {translate('switchSite', [host])}
          </Switch>
        )}
      </div>
      <div class="switches kinds">
        {KIND_TITLES.map(([kind, title]) => (
          <Switch
            key={kind}
            on={settings.kinds[kind]}
            disabled={!on}
            onChange={(value) => props.onKind(kind, value)}
          >
            <span class={`swatch ${kind}`} /> {translate(title)}{' '}
            {counts && settings.kinds[kind] && <span class="remark">{numberText(counts[kind])}</span>}
          </Switch>
        ))}
      </div>
      <Page {...props} on={on} />
      <div class="links">
        <button type="button" class="link" onClick={props.onPanel}>
          {translate('openPanel')}
        </button>
        <button type="button" class="link" onClick={props.onOptions}>
          {translate('openOptions')}
        </button>
        <button type="button" class="link" onClick={props.onHelp}>
          {translate('openHelp')}
        </button>
      </div>
    </main>
  );
}

function Page(props: PopupProps & { on: boolean }) {
  const translate = useTranslate();
  const { tab, settings, on } = props;
  if (!on) return <p class="state">{translate(settings.enabled ? 'stateSiteOff' : 'stateOff')}</p>;
  if (tab?.state === 'annotated') return <Found tab={tab} onJump={props.onJump} />;
  return <TabStatus {...props} />;
}

function Found({ tab, onJump }: { tab: PageDescription; onJump: PopupProps['onJump'] }) {
  const translate = useTranslate();
  const total = tab.counts.person + tab.counts.organization + tab.counts.statistic;
  if (total === 0) return <p class="state">{translate('foundNone')}</p>;
  return (
    <>
      <p class="count">{translate('foundCount', [total])}</p>
      <div class="list">
        <FoundList items={tab.items} onJump={onJump} />
      </div>
    </>
  );
}
