import { expect, it } from 'vitest';
import { migrateSettings } from './settings-migrations.ts';

const migrations = [
  ({ marks, ...rest }: Record<string, unknown>) => ({ ...rest, painter: marks ? 'mark' : 'highlight' }),
  (stored: Record<string, unknown>) => ({ ...stored, seen: 'twice' }),
];

it('runs every migration since the stored version, in order', () => {
  expect(migrateSettings({ marks: true }, 1, migrations)).toEqual({ painter: 'mark', seen: 'twice' });
});

it('runs none that ran before', () => {
  expect(migrateSettings({ painter: 'mark' }, 2, migrations)).toEqual({ painter: 'mark', seen: 'twice' });
  expect(migrateSettings({ painter: 'mark' }, 3, migrations)).toEqual({ painter: 'mark' });
});

it('leaves settings of a newer release alone', () => {
  expect(migrateSettings({ later: 1 }, 9, migrations)).toEqual({ later: 1 });
});
