/** Units for which Intl has no names. */
export type UnitKey =
  | 'unitPercentagePoints'
  | 'unitPercentagePointsOne'
  | 'unitTimes'
  | 'unitTimesFew'
  | 'unitMultiple'
  | 'unitMultipleFew'
  | 'unitTonnes'
  | 'unitTonnesScaled'
  | 'unitBarrels'
  | 'unitBarrelsPerDay'
  | 'unitKilowattHours'
  | 'unitMegawattHours'
  | 'unitTerawattHours'
  | 'unitWatts'
  | 'unitSquareKilometers'
  | 'unitCubicMeters';

/** The messages of which a card's own words about values and times are made. */
export type WordingKey =
  | UnitKey
  | 'periodQuarter'
  | 'trendOnly'
  | 'trendFromTo'
  | 'trendHighest'
  | 'trendLowest';

/** How a card words what it does not take from knowledge or the article: values, periods, the way of a trend. */
export interface Wording {
  /** BCP 47. */
  language: string;
  /** A message with `$1` and so on filled in. */
  say: (key: WordingKey, substitutions: string[]) => string;
}

const MESSAGES: Readonly<Record<WordingKey, string>> = {
  unitPercentagePoints: '$1 percentage points',
  unitPercentagePointsOne: '$1 percentage point',
  unitTimes: '$1 times',
  unitTimesFew: '$1 times',
  unitMultiple: '$1 times',
  unitMultipleFew: '$1 times',
  unitTonnes: '$1 tonnes',
  unitTonnesScaled: '$1 tonnes',
  unitBarrels: '$1 barrels',
  unitBarrelsPerDay: '$1 barrels a day',
  unitKilowattHours: '$1 kilowatt-hours',
  unitMegawattHours: '$1 megawatt-hours',
  unitTerawattHours: '$1 terawatt-hours',
  unitWatts: '$1 watts',
  unitSquareKilometers: '$1 square kilometers',
  unitCubicMeters: '$1 cubic meters',
  periodQuarter: 'Q$1 $2',
  trendOnly: '$1 ($2).',
  trendFromTo: 'From $1 ($2) to $3 ($4).',
  trendHighest: 'Highest: $1 ($2).',
  trendLowest: 'Lowest: $1 ($2).',
};

/** For the command line and files, which speak English to everybody; a test holds it to the interface's English. */
export const ENGLISH: Wording = {
  language: 'en',
  say: (key, substitutions) =>
    MESSAGES[key].replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? ''),
};
