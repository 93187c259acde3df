import type { Settings } from '../lib/extension/settings.ts';
import { Switch } from './Switch.tsx';
import { useTranslate } from './translations.ts';

export interface OptionsProps {
  settings: Settings;
  /** The keyboard command as the browser writes it, or null where none is set. */
  shortcut: string | null;
  onPainter: (painter: Settings['painter']) => void;
  onUnlisted: (on: boolean) => void;
  onSiteOn: (host: string) => void;
  /** Opens the page that shows how Newsgloss works. */
  onHelp: () => void;
}

const PAINTERS = [
  ['highlight', 'painterHighlight', 'painterHighlightHint'],
  ['mark', 'painterMark', 'painterMarkHint'],
] as const;

/** The options page. */
export function OptionsView({ settings, shortcut, onPainter, onUnlisted, onSiteOn, onHelp }: OptionsProps) {
  const translate = useTranslate();
  return (
    <main class="surface options">
      <h1>{translate('optionsTitle')}</h1>
      <fieldset>
        <legend>{translate('optionsPainter')}</legend>
        {PAINTERS.map(([painter, label, hint]) => (
          <label key={painter} class="choice">
            <input
              type="radio"
              name="painter"
              value={painter}
              checked={settings.painter === painter}
              onChange={() => onPainter(painter)}
            />
            <span>
              {translate(label)}
              <span class="remark">{translate(hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <section>
        <h2>{translate('optionsUnlisted')}</h2>
        <Switch on={settings.unlisted} onChange={onUnlisted}>
          {translate('unlistedSwitch')}
        </Switch>
      </section>
      <section>
        <h2>{translate('optionsSites')}</h2>
        {settings.sitesOff.length === 0 ? (
          <p class="remark">{translate('sitesNone')}</p>
        ) : (
          <ul class="sites">
            {settings.sitesOff.map((host) => (
              <li key={host}>
                <span class="host" dir="ltr">
                  <Host name={host} />
                </span>
                <button
                  type="button"
                  class="link"
                  aria-label={translate('siteOnLabel', [host])}
                  onClick={() => onSiteOn(host)}
                >
                  {translate('siteOn')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{translate('optionsShortcut')}</h2>
        <p>{shortcut ? translate('shortcutIs', [shortcut]) : translate('shortcutNone')}</p>
      </section>
      <section>
        <h2>{translate('optionsPrivacy')}</h2>
        <p>{translate('privacyText')}</p>
      </section>
      <section>
        <h2>{translate('openHelp')}</h2>
        <button type="button" class="link" onClick={onHelp}>
          {translate('welcomeTitle')}
        </button>
      </section>
    </main>
  );
}

/** Breaks after a dot, if it must. */
function Host({ name }: { name: string }) {
  return (
    <>
      {name.split(/(?<=\.)/).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </>
  );
}
