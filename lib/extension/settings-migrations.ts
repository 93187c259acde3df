/**
 * Changes to the shape of stored settings, in order: the migration at index n turns version n + 1 into
 * version n + 2. Add one with a test whenever a stored field changes its name or meaning; never edit an old one.
 */
export const settingsMigrations: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] =
  [];

/** The version that this release writes. */
export const settingsVersion = settingsMigrations.length + 1;

/**
 * Stored settings brought to the newest version. Settings from a newer release (after a downgrade) are left
 * as they are: `completeSettings` keeps what it knows.
 */
export function migrateSettings(
  stored: Record<string, unknown>,
  version: number,
  migrations = settingsMigrations,
): Record<string, unknown> {
  return migrations.slice(Math.max(0, version - 1)).reduce((settings, migrate) => migrate(settings), stored);
}
