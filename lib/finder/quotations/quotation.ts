import type { Span } from '../annotation.ts';

/** Words between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** `speech`: what somebody said. `term`: a word or title held at arm’s length ("scare quotes"). */
  kind: 'speech' | 'term';
  /** Index of the quotation that this one carries on: it was left open at the end of its paragraph. */
  continues?: number;
}
