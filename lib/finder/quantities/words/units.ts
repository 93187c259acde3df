/**
 * Units of measure that news uses, by UCUM code (ucum.org). `factor` turns an amount into the dimension's
 * base unit, so that a figure in miles can be compared with a rule in kilometres. Temperatures do not
 * convert by a factor and have a dimension of their own each. `words` are small letters; `symbols` keep
 * their case.
 */
export interface Unit {
  code: string;
  /** Singular, for readers. */
  name: string;
  dimension: string;
  factor: number;
  words: readonly string[];
  symbols: readonly string[];
}

const plural = (word: string): string[] => (word.endsWith('*') ? [word.slice(0, -1)] : [word, `${word}s`]);

type Row = readonly [code: string, name: string, factor: number, words?: string, symbols?: string];

/** A word with a trailing `*` takes no plural s. */
const units = (dimension: string, rows: readonly Row[]): Unit[] =>
  rows.map(([code, name, factor, words = '', symbols = '']) => ({
    code,
    name,
    dimension,
    factor,
    words: [name, ...words.split('|').filter(Boolean)].flatMap(plural),
    symbols: symbols.split(' ').filter(Boolean),
  }));

export const UNITS: readonly Unit[] = [
  ...units('share', [['percent', 'percent', 1, 'per cent*|percentage|per-cent*|pct*', '% ％ pc pct pct.']]),
  ...units('share', [['1', 'fraction', 100]]),
  ...units('points', [
    [
      'percentage_point',
      'percentage point',
      1,
      'percent point|per cent point|percentage-point',
      'pp ppt ppts',
    ],
    ['percentage_point', 'basis point', 0.01, '', 'bp bps'],
  ]),
  ...units('multiple', [['times', 'times', 1, 'time|fold*|-fold*', '× x']]),
  ...units('length', [
    ['m', 'metre', 1, 'meter', 'm'],
    ['km', 'kilometre', 1e3, 'kilometer', 'km kms KM'],
    ['cm', 'centimetre', 0.01, 'centimeter', 'cm'],
    ['dm', 'decimetre', 0.1, 'decimeter', 'dm'],
    ['mm', 'millimetre', 1e-3, 'millimeter', 'mm'],
    ['um', 'micrometre', 1e-6, 'micrometer|micron', 'µm μm'],
    ['nm', 'nanometre', 1e-9, 'nanometer', 'nm'],
    ['[in_i]', 'inch', 0.0254, 'inches*', 'in'],
    ['[ft_i]', 'foot', 0.3048, 'feet*', 'ft ft.'],
    ['[yd_i]', 'yard', 0.9144, '', 'yd yds'],
    ['[mi_i]', 'mile', 1609.344, '', 'mi'],
    ['[nmi_i]', 'nautical mile', 1852, '', 'nmi'],
    ['[ly]', 'light-year', 9.4607e15, 'light year', ''],
  ]),
  ...units('area', [
    ['m2', 'square metre', 1, 'square meter|metre squared*|metres squared*|meters squared*', 'm2 m² m^2 sqm'],
    ['m2', 'sq m', 1, 'sq m*|sq. m*', ''],
    ['km2', 'square kilometre', 1e6, 'square kilometer|km squared*|sq km*|sq. km*', 'km2 km² km^2 sqkm'],
    ['cm2', 'square centimetre', 1e-4, 'square centimeter', 'cm2 cm²'],
    ['mm2', 'square millimetre', 1e-6, 'square millimeter', 'mm2 mm²'],
    ['[sft_i]', 'square foot', 0.09290304, 'square feet*|sq ft*|sq. ft.*|sq feet*|sq. feet*', 'ft2 ft² sqft'],
    ['[smi_us]', 'square mile', 2589988.11, 'sq mi*|sq mile|sq. mile|sq. mi.*', 'mi2 mi²'],
    ['[syd_i]', 'square yard', 0.83612736],
    ['[sin_i]', 'square inch', 6.4516e-4, 'square inches*'],
    ['har', 'hectare', 1e4, '', 'ha'],
    ['[acr_us]', 'acre', 4046.8564, '', 'ac'],
  ]),
  ...units('volume', [
    ['L', 'litre', 1, 'liter', 'l L ℓ'],
    ['mL', 'millilitre', 1e-3, 'milliliter', 'ml mL cc'],
    ['cL', 'centilitre', 0.01, 'centiliter', 'cl cL'],
    ['dL', 'decilitre', 0.1, 'deciliter', 'dl dL'],
    ['m3', 'cubic metre', 1000, 'cubic meter', 'm3 m³ m^3 cbm'],
    ['cm3', 'cubic centimetre', 1e-3, 'cubic centimeter', 'cm3 cm³'],
    ['km3', 'cubic kilometre', 1e12, 'cubic kilometer', 'km3 km³'],
    ['[cft_i]', 'cubic foot', 28.3168, 'cubic feet*|cu ft*|cu. ft.*', 'ft3 ft³'],
    ['[cyd_i]', 'cubic yard', 764.555],
    ['[cin_i]', 'cubic inch', 0.016387064, 'cubic inches*'],
    ['[bbl_us]', 'barrel', 158.987, '', 'bbl bbls'],
    ['[gal_us]', 'gallon', 3.785411784, 'us gallon|u.s. gallon', 'gal'],
    ['[pt_us]', 'pint', 0.473176],
    ['[qt_us]', 'quart', 0.946353],
    ['[foz_us]', 'fluid ounce', 0.0295735, 'fl oz*'],
    ['[cup_us]', 'cup', 0.2365882365],
    ['[tbs_us]', 'tablespoon', 0.0147868, '', 'tbsp'],
    ['[tsp_us]', 'teaspoon', 0.00492892, '', 'tsp'],
  ]),
  ...units('mass', [
    ['kg', 'kilogram', 1, 'kilogramme|kilo', 'kg kgs KG'],
    ['g', 'gram', 1e-3, 'gramme', 'g gm'],
    ['mg', 'milligram', 1e-6, 'milligramme', 'mg'],
    ['ug', 'microgram', 1e-9, 'microgramme', 'µg μg mcg ug'],
    ['t', 'tonne', 1000, 'metric ton|metric tonne', 't'],
    ['kt', 'kilotonne', 1e6, 'kiloton'],
    ['Mt', 'megatonne', 1e9, 'megaton', 'Mt'],
    ['Gt', 'gigatonne', 1e12, 'gigaton', 'Gt'],
    ['[ston_av]', 'ton', 907.185, 'short ton'],
    ['[lton_av]', 'long ton', 1016.05],
    ['[lb_av]', 'pound', 0.45359237, '', 'lb lbs lb. lbs.'],
    ['[oz_av]', 'ounce', 0.0283495, '', 'oz oz.'],
    ['[stone_av]', 'stone', 6.35029],
    ['[car_m]', 'carat', 2e-4],
  ]),
  ...units('time', [
    ['s', 'second', 1, '', 's sec secs'],
    ['min', 'minute', 60, '', 'min mins min.'],
    ['h', 'hour', 3600, '', 'h hr hrs hr. hrs.'],
    ['ms', 'millisecond', 1e-3, '', 'ms'],
    ['us', 'microsecond', 1e-6],
    ['ns', 'nanosecond', 1e-9],
    ['d', 'day', 86400],
    ['wk', 'week', 604800],
    ['wk', 'fortnight', 1209600],
    ['mo', 'month', 2629800],
    ['a', 'year', 31557600, '', 'yr yrs yr.'],
    ['a', 'decade', 315576000],
    ['a', 'century', 3155760000, 'centuries*'],
  ]),
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

/** Several units share a written form only here: the first listed wins, so `t` is a tonne and `m` a metre. */
