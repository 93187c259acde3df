/** Tokens of words that are reported without quotation marks, `end` exclusive. */
export interface Reported {
  first: number;
  end: number;
}
