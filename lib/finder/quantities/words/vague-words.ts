/** Orders of magnitude said in place of a number, as "thousands of": from about so many to about so many. */
export const VAGUE: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 100]],
  ['hundreds', [100, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** Behind "tens of" and "hundreds of" these multiply. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Units of which "a" or "an" is one where "of" follows: "a gallon of milk". A ton, an inch and a mile are idioms as often. */
export const SINGLE_MEASURES: ReadonlySet<string> = new Set(
  `barrel bushel gallon litre liter pint quart gram kilogram kilo tonne acre hectare teaspoon tablespoon`.split(
    ' ',
  ),
);

/** Of these one is said with an article: "worth a penny", "a gigabyte holds". */
export const SINGLE_UNITS: ReadonlySet<string> = new Set(
  `penny dime kilobyte megabyte gigabyte terabyte kibibyte mebibyte gibibyte`.split(' '),
);
