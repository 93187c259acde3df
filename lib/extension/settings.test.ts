import { describe, expect, it } from 'vitest';
import { completeSettings, defaultSettings, differencesFromDefaults, isOnFor, withSite } from './settings.ts';

describe('completeSettings', () => {
  it('gives the defaults where nothing was stored', () => {
    expect(completeSettings(undefined)).toEqual(defaultSettings);
  });

  it('fills in what was not stored, inside the kinds too', () => {
    const settings = completeSettings({ painter: 'mark', kinds: { statistic: false } });
    expect(settings).toEqual({
      ...defaultSettings,
      painter: 'mark',
      kinds: { person: true, organization: true, statistic: false },
    });
  });

  it('drops a value that does not fit and keeps the others', () => {
    expect(completeSettings({ painter: 'spray', enabled: false, kinds: 'all' })).toEqual({
      ...defaultSettings,
      enabled: false,
    });
  });
});

describe('differencesFromDefaults', () => {
  it('stores nothing for a reader who changed nothing', () => {
    expect(differencesFromDefaults(defaultSettings)).toEqual({});
  });

  it('stores the one kind that was switched off, and reads back the same', () => {
    const settings = { ...defaultSettings, kinds: { ...defaultSettings.kinds, person: false } };
    expect(differencesFromDefaults(settings)).toEqual({ kinds: { person: false } });
    expect(completeSettings(differencesFromDefaults(settings))).toEqual(settings);
  });
});

describe('one site off', () => {
  const off = withSite(defaultSettings, 'news.example', { on: false });

  it('switches that host off and no other', () => {
    expect(isOnFor(off, 'news.example')).toBe(false);
    expect(isOnFor(off, 'other.example')).toBe(true);
  });

  it('switches it on again, leaving no trace in what is stored', () => {
    expect(differencesFromDefaults(withSite(off, 'news.example', { on: true }))).toEqual({});
  });

  it('is listed once however often it is switched off', () => {
    expect(withSite(off, 'news.example', { on: false }).sitesOff).toEqual(['news.example']);
  });

  it('does not outweigh off everywhere', () => {
    expect(isOnFor({ ...defaultSettings, enabled: false }, 'other.example')).toBe(false);
  });
});
