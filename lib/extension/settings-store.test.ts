import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, loadSettings, watchSettings } from './settings-store.ts';

const tabs = [{ id: 1 }, {}, { id: 2 }, { id: 3 }];
const told = vi.hoisted(() => vi.fn());
const stored = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (values: object) => void Object.assign(stored, values),
      },
      // Firefox at its worst: nobody ever hears of anything.
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    tabs: { query: async () => tabs, sendMessage: told },
  },
}));

beforeEach(() => {
  told.mockReset();
  delete stored.settings;
});

const off = () => changeSettings((settings) => ({ ...settings, enabled: false }));

describe('a change of settings', () => {
  it('is there when the settings are read again', async () => {
    await off();
    expect((await loadSettings()).enabled).toBe(false);
  });

  it('is told to every tab once it is stored, and those without a script of ours hinder none', async () => {
    told.mockImplementation(async (tab: number) => {
      expect((await loadSettings()).enabled).toBe(false);
      if (tab === 1) throw new Error('Receiving end does not exist.');
    });
    await off();
    await vi.waitFor(() => expect(told.mock.calls.map(([tab]) => tab)).toEqual([1, 2, 3]));
    expect(told.mock.calls[1]?.[1]).toEqual({ name: 'settingsChanged', carried: {} });
  });

  it('is known to the page that made it, where the browser does not tell, until it watches no more', async () => {
    const end = new AbortController();
    const heard = vi.fn();
    watchSettings(({ enabled }) => heard(enabled), { signal: end.signal });
    await off();
    expect(heard.mock.calls).toEqual([[false]]);
    end.abort();
    await off();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
