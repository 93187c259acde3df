import { type Unit, units } from './unit-rows.ts';

/** Speeds, power and energy, temperatures, data, pressure and what else needs an instrument. */
export const TECHNICAL_UNITS: readonly Unit[] = [
  ...units('speed', [
    [
      'km/h',
      'kilometre per hour',
      1 / 3.6,
      'kilometer per hour|kilometres per hour*|kilometers per hour*|kilometers an hour*|kilometres an hour*',
      'km/h kph kmh kmph km/hr',
    ],
    [
      '[mi_i]/h',
      'mile per hour',
      0.44704,
      'miles per hour*|miles an hour*|mile an hour*',
      'mph m.p.h. m.p.h MPH',
    ],
    ['m/s', 'metre per second', 1, 'metres per second*|meters per second*|meter per second*', 'm/s'],
    ['km/s', 'kilometre per second', 1000, 'kilometres per second*|kilometers per second*', 'km/s'],
    ['[ft_i]/s', 'foot per second', 0.3048, 'feet per second*', 'ft/s'],
    ['[kn_i]', 'knot', 0.514444, '', 'kt kts'],
  ]),
  ...units('power', [
    ['W', 'watt', 1, '', 'W'],
    ['mW', 'milliwatt', 1e-3],
    ['kW', 'kilowatt', 1e3, '', 'kW KW kw'],
    ['MW', 'megawatt', 1e6, '', 'MW mw'],
    ['GW', 'gigawatt', 1e9, '', 'GW gw'],
    ['TW', 'terawatt', 1e12, '', 'TW'],
    ['[HP]', 'horsepower', 745.7, 'brake horsepower*', 'hp HP bhp PS ps'],
  ]),
  ...units('energy', [
    ['W.h', 'watt-hour', 1, 'watt hour', 'Wh'],
    ['kW.h', 'kilowatt-hour', 1e3, 'kilowatt hour', 'kWh KWh kwh'],
    ['MW.h', 'megawatt-hour', 1e6, 'megawatt hour', 'MWh'],
    ['GW.h', 'gigawatt-hour', 1e9, 'gigawatt hour', 'GWh'],
    ['TW.h', 'terawatt-hour', 1e12, 'terawatt hour', 'TWh'],
    ['J', 'joule', 1 / 3600],
    ['kJ', 'kilojoule', 1 / 3.6, '', 'kJ'],
    ['MJ', 'megajoule', 1e3 / 3.6, '', 'MJ'],
    ['GJ', 'gigajoule', 1e6 / 3.6, '', 'GJ'],
    ['cal', 'calorie', 4.184 / 3600, '', 'cal'],
    ['kcal', 'kilocalorie', 4184 / 3600, '', 'kcal'],
    ['[Btu]', 'British thermal unit', 1055.06 / 3600, 'british thermal unit|btu'],
  ]),
  ...units('celsius', [
    [
      'Cel',
      'degree Celsius',
      1,
      'degree celsius*|degrees celsius*|degrees centigrade*|degrees c*|degree c*|deg c*|deg celsius*|celsius*|celcius*|centigrade*|centigrate*',
      '°C ℃ ºC degC C',
    ],
  ]),
  ...units('fahrenheit', [
    [
      '[degF]',
      'degree Fahrenheit',
      1,
      'degree fahrenheit*|degrees fahrenheit*|degrees f*|degree f*|deg f*|deg fahrenheit*|fahrenheit*|farenheit*',
      '°F ℉ ºF degF F',
    ],
  ]),
  ...units('kelvin', [['K', 'kelvin', 1]]),
  ...units('angle', [
    ['deg', 'degree', 1, 'deg*', '° º'],
    ['{turn}', 'turn', 360],
    ["'", 'minute of arc', 1 / 60, 'arcminute|minutes of arc*'],
    ["''", 'second of arc', 1 / 3600, 'arcsecond|seconds of arc*'],
  ]),
  ...units('frequency', [
    ['Hz', 'hertz', 1, 'hertz*', 'Hz'],
    ['kHz', 'kilohertz', 1e3, 'kilohertz*', 'kHz'],
    ['MHz', 'megahertz', 1e6, 'megahertz*', 'MHz Mhz'],
    ['GHz', 'gigahertz', 1e9, 'gigahertz*', 'GHz Ghz'],
    ['{rpm}', 'revolution per minute', 1 / 60, 'revolutions per minute*|rpm*', 'rpm'],
  ]),
  ...units('data', [
    ['bit', 'bit', 1 / 8],
    ['By', 'byte', 1],
    ['kBy', 'kilobyte', 1e3, '', 'KB kB'],
    ['MBy', 'megabyte', 1e6, '', 'MB'],
    ['GBy', 'gigabyte', 1e9, '', 'GB'],
    ['TBy', 'terabyte', 1e12, '', 'TB'],
  ]),
  ...units('data rate', [
    ['Mbit/s', 'megabit per second', 1e6, 'megabits per second*', 'Mbps Mbit/s'],
    ['Gbit/s', 'gigabit per second', 1e9, 'gigabits per second*', 'Gbps Gbit/s'],
  ]),
  ...units('voltage', [
    ['V', 'volt', 1, '', 'V'],
    ['kV', 'kilovolt', 1e3, '', 'kV'],
    ['mV', 'millivolt', 1e-3, '', 'mV'],
  ]),
  ...units('current', [
    ['A', 'ampere', 1, 'amp'],
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
    ['[psi]', 'pound per square inch', 6894.76, 'pounds per square inch*', 'psi'],
    ['k[psi]', 'kilopound per square inch', 6894760, '', 'ksi'],
  ]),
  ...units('torque', [
    ['N.m', 'newton metre', 1, 'newton meter|newton-metre|newton-meter', 'Nm'],
    ['[ft_i].[lbf_av]', 'pound-foot', 1.35582, 'pound-feet*|pound feet*|foot-pound', 'lb-ft lb.-ft. ft-lb'],
  ]),
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
