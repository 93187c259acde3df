import { expect, it } from 'vitest';
import { readDate } from './date.ts';

it.each([
  ['2024-05-15', '2024-05-15'],
  ['2024-05-15T23:30:00-04:00', '2024-05-15'],
  [' 2024-05-15T01:00:00+08:00 ', '2024-05-15'],
  ['2024/5/9', '2024-05-09'],
  ['20240515', '2024-05-15'],
  ['20240515T063000Z', '2024-05-15'],
  ['May 15, 2024', '2024-05-15'],
  ['Published Sept. 3rd, 2021 at noon', '2021-09-03'],
  ['15 May 2024', '2024-05-15'],
  ['Wed, 15 May 2024 06:30:00 GMT', '2024-05-15'],
  ['2024年5月15日', '2024-05-15'],
])('reads %s', (written, date) => expect(readDate(written)).toBe(date));

it.each(['', 'today', '05/06/2024', '2024-13-01', '2024-02-30', '0001-01-01T00:00:00Z', '1715754600'])(
  'does not guess at %s',
  (written) => expect(readDate(written)).toBeNull(),
);
