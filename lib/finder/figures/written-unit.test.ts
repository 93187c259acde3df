import { expect, test } from 'vitest';
import { readPassage } from '../passage.ts';
import { statedFigures } from './stated-figures.ts';
import { writtenUnit } from './written-unit.ts';

test.each([
  ['It holds 6,000 permanent employees.', 'employee'],
  ['It sank 40 of its ships.', 'ship'],
  ['It holds 6,000.', 'count'],
  ['It costs $75 a barrel.', 'USD per barrel'],
  ['It drove at 80 miles per hour.', 'mile per hour'],
  ['It costs $80 per sq m.', 'USD per square metre'],
  ['3 deaths per 100,000 people', 'death per 100,000 people'],
  ['It grew 5 percent a year.', 'percent per year'],
  ['It grew 2 percentage points.', 'percentage point'],
  ['It won three straight World Cups.', 'World cup'],
  ['She leads the team (21.4 ppg).', 'point per game'],
  ['He had 2.8 WAR.', 'win above replacement'],
  ['He lived through 3 wars.', 'war'],
])('%s', (text, unit) => {
  const [figure] = statedFigures([readPassage(text)], { all: true });
  expect(figure && writtenUnit(figure.quantity)).toBe(unit);
});
