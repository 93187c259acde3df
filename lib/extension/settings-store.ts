import { browser, type Storage } from './browser.ts';
import { sendToPage } from './messaging.ts';
import { completeSettings, differencesFromDefaults, type Settings } from './settings.ts';
import { migrateSettings, settingsVersion } from './settings-migrations.ts';

const KEY = 'settings';

/** What stands in storage: the differences from the defaults, and the version that wrote them. */
interface Stored {
  version: number;
  differences: Record<string, unknown>;
}

/** Whoever watches in this page hears of its own changes at once, also where the browser does not tell. */
const watchers = new Set<(settings: Settings) => void>();

/** The reader's settings as they stand now. */
export async function loadSettings(): Promise<Settings> {
  return fromStored((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes the settings, stores them and tells this page and those in all tabs. Reads first, so that two windows that change
 * different fields do not undo each other. For the extension's own pages and the background.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const settings = change(await loadSettings());
  const stored: Stored = { version: settingsVersion, differences: { ...differencesFromDefaults(settings) } };
  await browser.storage.local.set({ [KEY]: stored });
  for (const tell of watchers) tell(settings);
  void tellPages();
  return settings;
}

/** Pages hear of what is stored by themselves, but in Firefox about one in a hundred does not: see docs/browser-bugs.md. */
async function tellPages(): Promise<void> {
  // Most tabs have no script of ours.
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void sendToPage(id, 'settingsChanged', {}).catch(() => undefined);
}

/** Calls back with the whole settings after each change, until the signal aborts. */
export function watchSettings(
  onChange: (settings: Settings) => void,
  { signal }: { signal: AbortSignal },
): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(fromStored(changes[KEY].newValue));
  };
  watchers.add(onChange);
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    watchers.delete(onChange);
    browser.storage.onChanged.removeListener(listener);
  });
}

function fromStored(stored: unknown): Settings {
  const { version, differences } = (stored ?? {}) as Partial<Stored>;
  if (typeof version !== 'number' || typeof differences !== 'object') return completeSettings(undefined);
  return completeSettings(migrateSettings(differences, version));
}
