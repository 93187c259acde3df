import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import { readUnit, unitName, unitNamed } from './unit.ts';

describe('readUnit, behind a number', () => {
  test.each([
    [' percent', 'percent'],
    ['%', 'percent'],
    [' per cent', 'percent'],
    [' percentage points', 'percentage_point'],
    [' basis points', 'percentage_point'],
    [' times', 'times'],
    ['-fold', 'times'],
    [' million barrels per day', '[bbl_us]/d'],
    [' tonnes', 't'],
    [' square kilometres', 'km2'],
    [' sq mi', '[smi_us]'],
    ['kWh', 'kW.h'],
    [' degrees Celsius', 'Cel'],
    ['°F', '[degF]'],
    ['-mile', '[mi_i]'],
    [' C.', 'Cel'],
    [' W/m', 'W/m'],
    ['° Celsius', 'Cel'],
    [' degrees on the Fahrenheit scale', '[degF]'],
    [' A/cm2', 'A/cm2'],
    [' bcm', 'm3'],
    [' acre-feet', '[acf_us]'],
    [' TeV', 'TeV'],
    [' mmHg', 'mm[Hg]'],
  ])('%s is %s', (text, code) => {
    expect(readUnit(text, 0)?.code).toBe(code);
  });

  test.each([' A students', ' C Street', ' ministers', 'th', 'Gbpsx', ' s', 'F filing'])(
    '%s is no unit',
    (text) => {
      expect(readUnit(text, 0)).toBeNull();
    },
  );

  test.each(['1990s', '60s'])('%s are a decade, no seconds', (text) => {
    expect(readUnit(text, text.length - 1)).toBeNull();
  });

  test('an inch mark stands where no quotation mark was opened', () => {
    expect(readUnit('an 8" pipe', 4)?.code).toBe('[in_i]');
    expect(readUnit('She said "we won 8" and left', 18)).toBeNull();
  });

  test('a decade is ten years, a basis point a hundredth of a point', () => {
    expect(readUnit(' decades', 0)).toMatchObject({ code: 'a', per: 10 });
    expect(readUnit(' basis points', 0)).toMatchObject({ per: 0.01 });
  });
});

describe('unitNamed, for units as editors write them', () => {
  test.each([
    ['tonnes', 't', 'mass'],
    ['USD', 'USD', 'USD'],
    ['euro', 'EUR', 'EUR'],
    ['percent', 'percent', 'share'],
    ['1', '1', 'share'],
    ['widgets', 'widgets', 'widgets'],
  ])('%s', (written, code, dimension) => {
    expect(unitNamed(written)).toMatchObject({ code, dimension });
  });

  test('names for readers are singular', () => {
    expect(unitName('[mi_i]')).toBe('mile');
    expect(unitName('USD')).toBe('USD');
  });
});

describe('units made of two', () => {
  test.each([
    ['The beam had 1.3 W/cm2.', 'W/cm2', 'watt per square centimetre'],
    ['It falls at 9.8 m/s² at first.', 'm/s2', 'metre per square second'],
    ['It speeds up by 0.01 km/s^2.', 'km/s2', 'kilometre per square second'],
    ['It drove at 80 km/h.', 'km/h', 'kilometre per hour'],
  ])('%s', (text, code, name) => {
    const [found] = findQuantities(text);
    expect(found?.quantity.unit).toBe(code);
    expect(unitName(code)).toBe(name);
  });
});

describe('letters that are a unit only beside certain numbers', () => {
  test.each([
    ['China exported 278,000 t of steel.', 't'],
    ['The bond is 2.1 pm long.', 'pm'],
  ])('%s', (text, unit) => {
    expect(findQuantities(text)[0]?.quantity.unit).toBe(unit);
  });

  test.each(['Talks began at 5 pm and ended.', 'Talks began at 5.30 pm and ended.'])('%s', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});

describe('words that are a unit and much else', () => {
  test.each(['two gray whales', '10 bar stools', 'three cup finals', '5 Newton residents', 'a 5A student'])(
    '%s',
    (text) => {
      expect(findQuantities(text).every(({ sort }) => sort === 'count')).toBe(true);
    },
  );

  test.each([
    ['2 bar of pressure', 'bar'],
    ['three cups of milk', '[cup_us]'],
    ['close to absolute zero', 'K'],
    ['a minus-2.6 degree angle', 'deg'],
  ])('%s', (text, unit) => {
    expect(findQuantities(text)).toMatchObject([{ sort: 'measure', quantity: { unit } }]);
  });
});
