/** Every timing and distance of the card, each with its reason. Milliseconds and CSS pixels. */

/** Rest before a card shows: long enough that reading along with the pointer opens nothing; Page Previews uses the same. */
export const DWELL = 150;

/** Rest before the card is drawn out of sight: most pointers on their way have gone on, and the rest of the dwell is long enough. */
export const PREPARE = 70;

/** Within this time after a card closed the next one opens at once: the reader is going from name to name. */
export const WARM = 300;

/** Grace after leaving both name and card, so that the way between them, or a slip, does not close it. */
export const GRACE = 300;

/** A pointer faster than this (pixels per millisecond) is passing through, not resting; 10ten-ja-reader found 0.5. */
export const PASSING_SPEED = 0.5;

/** Between the line of text and the card: the line keeps its descenders, the corridor stays short. */
export const GUTTER = 6;

/** A finger that stays this long presses long: what Android and Firefox take for it, so that a slow tap is still a tap. */
export const HOLD = 500;

/** A finger that moves further than this scrolls; the browsers' own slop is 8 to 15. */
export const TOUCH_SLOP = 10;

/** A finger means what it just misses: between two lines of text is about this much. */
export const FINGER = 8;

/** The sheet covers this share of the height that the reader sees: the tapped line keeps a few lines around it. */
export const SHEET_SHARE = 0.65;

/** Less of the sheet than this (a phone held sideways) shows a name and no more … */
export const SHEET_LEAST_HEIGHT = 260;

/** … but this much of the article stays free above it: two lines and a way to tap outside. */
export const SHEET_KEEPS_FREE = 72;

/** Between the tapped line and the sheet: further than beside a card, for the sheet's shadow must not dim the line. */
export const SHEET_GUTTER = 14;

/** A sheet wider than this has lines too long to read; on a tablet it stands in the middle. */
export const SHEET_MOST_WIDTH = 560;

/** Zoomed in, the sheet grows as long as this many of its own pixels fit side by side, and not further. */
export const SHEET_LEAST_WIDTH = 300;

/** A sheet that was drawn this share of its height towards its edge is meant to go … */
export const SWIPE_SHARE = 0.3;

/** … and so is one drawn this fast (pixels per millisecond), however short the way: the speed of a flick. */
export const SWIPE_SPEED = 0.5;

/** A finger that rests this long before it lets go flicks no more, however fast it was. */
export const SWIPE_REST = 100;

/** How long a sheet takes to go, or back to its place, when the finger lets go of it. */
export const SETTLE = 160;

/** A card is never lower than this: its controls and the name, from where the rest is scrolled to. */
export const LEAST_HEIGHT = 72;

/** Text that changes is read again at most this often: a ticker must not cost more than this. */
export const REREAD = 250;

/** How long a jump's target stays marked: two slow blinks of the eye. */
export const PULSE = 1600;
