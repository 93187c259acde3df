import * as v from 'valibot';

/** What the reader chose. Every field has a default; only differences from the defaults are stored. */
const SettingsSchema = v.object({
  /** Annotate at all. */
  enabled: v.optional(v.boolean(), true),
  /** Host names on which nothing is annotated. */
  sitesOff: v.optional(v.array(v.string()), () => []),
  kinds: v.optional(
    v.object({
      person: v.optional(v.boolean(), true),
      organization: v.optional(v.boolean(), true),
      statistic: v.optional(v.boolean(), true),
    }),
    () => ({}),
  ),
  /** `highlight` paints without touching the page; `mark` puts `<mark>` elements into the text. */
  painter: v.optional(v.picklist(['highlight', 'mark']), 'highlight'),
  /** Also annotate sources and figures that no knowledge file lists. */
  unlisted: v.optional(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type StoredSettings = v.InferInput<typeof SettingsSchema>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {});

/**
 * Settings from what was stored, the defaults filled in. A value that does not fit (from a damaged profile or
 * a newer version) falls back to its default; the others are kept.
 */
export function completeSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const whole = v.safeParse(SettingsSchema, stored);
  if (whole.success) return whole.output;
  const sound = Object.entries(stored).filter(([key, value]) => v.is(SettingsSchema, { [key]: value }));
  return v.parse(SettingsSchema, Object.fromEntries(sound));
}

/** Only what differs from the defaults, so that a later default reaches readers who never chose. */
export function differencesFromDefaults(settings: Settings): StoredSettings {
  return differences(settings, defaultSettings) as StoredSettings;
}

/** Whether Newsgloss works on this host: on everywhere, and not switched off for the site. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.includes(host);
}

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, host: string, change: { on: boolean }): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: change.on ? others : [...others, host].sort() };
}

function differences(value: Record<string, unknown>, base: Record<string, unknown>): Record<string, unknown> {
  const changed = Object.entries(value).flatMap(([key, now]): [string, unknown][] => {
    const before = base[key];
    if (JSON.stringify(now) === JSON.stringify(before)) return [];
    return [[key, isRecord(now) && isRecord(before) ? differences(now, before) : now]];
  });
  return Object.fromEntries(changed);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
