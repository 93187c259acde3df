/** Every timing and distance of the card, each with its reason. Milliseconds and CSS pixels. */

/** Rest before a card shows: long enough that reading along with the pointer opens nothing; Page Previews uses the same. */
export const DWELL = 150;

/** Within this time after a card closed the next one opens at once: the reader is going from name to name. */
export const WARM = 300;

/** Grace after leaving both name and card, so that the way between them, or a slip, does not close it. */
export const GRACE = 300;

/** A pointer faster than this (pixels per millisecond) is passing through, not resting; 10ten-ja-reader found 0.5. */
export const PASSING_SPEED = 0.5;

/** Between the line of text and the card: the line keeps its descenders, the corridor stays short. */
export const GUTTER = 6;

/** Text that changes is read again at most this often: a ticker must not cost more than this. */
export const REREAD = 250;

/** How long a jump's target stays marked: two slow blinks of the eye. */
export const PULSE = 1600;
