import { type Unit, units } from './unit-rows.ts';

/** Electricity, pressure, force, radiation, concentrations and flows. */
export const SCIENCE_UNITS: readonly Unit[] = [
  ...units('voltage', [
    ['V', 'volt', 1, '', 'V'],
    ['kV', 'kilovolt', 1e3, '', 'kV'],
    ['mV', 'millivolt', 1e-3, '', 'mV'],
  ]),
  ...units('current', [
    ['A', 'ampere', 1, 'amp', 'A'],
    ['mA', 'milliampere', 1e-3, '', 'mA'],
  ]),
  ...units('charge', [
    ['A.h', 'ampere hour', 1, 'amp hour|amp-hour', 'Ah'],
    ['mA.h', 'milliampere hour', 1e-3, '', 'mAh'],
  ]),
  ...units('pressure', [
    ['Pa', 'pascal', 1, '', 'Pa'],
    ['kPa', 'kilopascal', 1e3, '', 'kPa'],
    ['hPa', 'hectopascal', 100, '', 'hPa'],
    ['MPa', 'megapascal', 1e6, '', 'MPa'],
    ['GPa', 'gigapascal', 1e9, '', 'GPa'],
    ['bar', 'bar', 1e5, 'bar*', ''],
    ['mbar', 'millibar', 100, '', 'mbar'],
    ['mm[Hg]', 'millimetre of mercury', 133.322, 'millimetres of mercury*|millimeters of mercury*', 'mmHg'],
    ['[psi]', 'pound per square inch', 6894.76, 'pounds per square inch*', 'psi'],
    ['k[psi]', 'kilopound per square inch', 6894760, '', 'ksi'],
  ]),
  ...units('torque', [
    ['N.m', 'newton metre', 1, 'newton meter|newton-metre|newton-meter', 'Nm'],
    ['[ft_i].[lbf_av]', 'pound-foot', 1.35582, 'pound-feet*|pound feet*|foot-pound', 'lb-ft lb.-ft. ft-lb'],
  ]),
  ...units('force', [
    ['N', 'newton', 1],
    ['kN', 'kilonewton', 1e3, '', 'kN'],
    ['MN', 'meganewton', 1e6],
  ]),
  ...units('resistance', [
    ['Ohm', 'ohm', 1, '', 'Ω Ω'],
    ['kOhm', 'kilohm', 1e3, '', 'kΩ kΩ'],
  ]),
  ...units('radioactivity', [
    ['Bq', 'becquerel', 1, '', 'Bq'],
    ['kBq', 'kilobecquerel', 1e3, '', 'kBq'],
    ['MBq', 'megabecquerel', 1e6, '', 'MBq'],
    ['GBq', 'gigabecquerel', 1e9, '', 'GBq'],
    ['TBq', 'terabecquerel', 1e12, '', 'TBq'],
  ]),
  ...units('light', [['lm', 'lumen', 1]]),
  ...units('water flow', [['[cft_i]/s', 'cubic foot per second', 1, 'cubic feet per second*|cusec', 'cfs']]),
  ...units('sound', [['dB', 'decibel', 1, '', 'dB']]),
  ...units('dose', [
    ['Sv', 'sievert', 1, '', 'Sv'],
    ['mSv', 'millisievert', 1e-3, '', 'mSv'],
    ['Gy', 'gray', 1, 'grays*', 'Gy'],
    ['mGy', 'milligray', 1e-3, '', 'mGy'],
  ]),
  ...units('fuel economy', [
    ['[mi_i]/[gal_us]', 'mile per gallon', 1, 'miles per gallon*|miles a gallon*', 'mpg MPG'],
  ]),
  ...units('concentration', [
    ['[ppm]', 'part per million', 1, 'parts per million*', 'ppm'],
    ['[ppb]', 'part per billion', 1e-3, 'parts per billion*', 'ppb'],
  ]),
  ...units('oil flow', [
    [
      '[bbl_us]/d',
      'barrel per day',
      1,
      'barrels per day*|barrels a day*|barrel a day*|barrels/day*|barrels daily*',
      'bpd b/d bbl/d',
    ],
    ['[bbl_us]/d', 'million barrels per day', 1e6, 'million barrels per day*', 'mb/d mbpd mmb/d'],
  ]),
];
