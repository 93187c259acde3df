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
export const units = (dimension: string, rows: readonly Row[]): Unit[] =>
  rows.map(([code, name, factor, words = '', symbols = '']) => ({
    code,
    name,
    dimension,
    factor,
    words: [name, ...words.split('|').filter(Boolean)].flatMap(plural),
    symbols: symbols.split(' ').filter(Boolean),
  }));
