import type { MessageKey } from '../../lib/extension/translate.ts';
import { useTranslate } from '../translations.ts';

/** A keyboard command of the extension, and the keys that the browser has for it: none where `keys` is null. */
export interface Shortcut {
  name: string;
  keys: string | null;
}

const DOES = [
  ['next-annotation', 'commandNext'],
  ['previous-annotation', 'commandPrevious'],
  ['_execute_action', 'commandList'],
  ['toggle-annotations', 'commandToggle'],
] as const;

/** What can be done by keyboard, with the keys as they are set, and the way to set others. */
export function Shortcuts({ shortcuts, onChange }: { shortcuts: readonly Shortcut[]; onChange: () => void }) {
  const translate = useTranslate();
  const keysOf = (command: string) => shortcuts.find(({ name }) => name === command)?.keys ?? null;
  const isAnyUnset = DOES.some(([command]) => keysOf(command) === null);
  return (
    <>
      <dl class="shortcuts">
        {DOES.map(([command, does]) => (
          <Line key={command} keys={keysOf(command)} does={does} />
        ))}
        <Line keys="Esc" does="commandClose" />
      </dl>
      {isAnyUnset && <p class="remark">{translate('shortcutsUnset')}</p>}
      <button type="button" class="action" onClick={onChange}>
        {translate('shortcutsChange')}
      </button>
    </>
  );
}

function Line({ keys, does }: { keys: string | null; does: MessageKey }) {
  const translate = useTranslate();
  return (
    <div>
      <dt>{keys ? <Keys keys={keys} /> : <span class="remark">{translate('shortcutUnset')}</span>}</dt>
      <dd>{translate(does)}</dd>
    </div>
  );
}

/** Keys as the browser writes them, from left to right in every language: "Alt+Shift+J", or "⌥⇧J" on a Mac. */
export function Keys({ keys }: { keys: string }) {
  return (
    <kbd dir="ltr">
      {keys.split('+').map((key, index) => (
        <>
          {index > 0 && '+'}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </kbd>
  );
}
