/** Words that are also verbs, adjectives or nouns of other kinds: money only behind a number that is plainly an amount. */
export const NEEDS_FORMED_NUMBER: ReadonlySet<string> = new Set([
  'won',
  'rand',
  'marks',
  'dong',
  'kip',
  'ether',
  'eth',
  'rub',
  'nis',
]);

/** Whose dollar, where a word stands behind the sign and number: "$75 U.S. per barrel". */
export const DOLLARS_OF: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['dollars', 'USD'],
  ['cdn', 'CAD'],
  ['canadian', 'CAD'],
  ['cad', 'CAD'],
  ['australian', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
]);

/** Letters before a dollar sign that say whose it is, where a space parts them: "HK $5.4m". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['us', 'USD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['AU', 'AUD'],
  ['CA', 'CAD'],
  ['C', 'CAD'],
  ['c', 'CAD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
]);

/** Signs that stand for more than one currency: the commonest reading in English-language news. */
export const SHARED_SIGNS: ReadonlyMap<string, string> = new Map([['¥', 'JPY']]);

/**
 * Letters that are money only against a number that can be nothing else ("R5.5 million", but "R2"): rands, and the
 * pound sign as pages lose it.
 */
export const WEAK_SIGNS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['PS', 'GBP'],
]);

/** Coins as a share of their currency: "84 cents" is 0.84 USD. */
export const COINS: ReadonlyMap<string, readonly [code: string, share: number]> = new Map([
  ['cent', ['USD', 0.01]],
  ['cents', ['USD', 0.01]],
  ['¢', ['USD', 0.01]],
  ['u.s. cents', ['USD', 0.01]],
  ['us cents', ['USD', 0.01]],
  ['euro cents', ['EUR', 0.01]],
  ['eurocents', ['EUR', 0.01]],
  ['pence', ['GBP', 0.01]],
  ['penny', ['GBP', 0.01]],
  ['p', ['GBP', 0.01]],
  ['sen', ['MYR', 0.01]],
  ['kopecks', ['RUB', 0.01]],
  ['kopeks', ['RUB', 0.01]],
  ['paise', ['INR', 0.01]],
  ['dime', ['USD', 0.1]],
  ['dimes', ['USD', 0.1]],
  ['nickels', ['USD', 0.05]],
  ['satoshi', ['BTC', 1e-8]],
  ['satoshis', ['BTC', 1e-8]],
]);
