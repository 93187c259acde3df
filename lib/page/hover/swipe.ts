import { SWIPE_SHARE, SWIPE_SPEED, TOUCH_SLOP } from './timings.ts';

/** A finger's way since it came down, in CSS pixels: `towards` the sheet's edge is positive, away from it negative. */
interface Way {
  towards: number;
  across: number;
}

/**
 * Whether a finger on the sheet draws it (true) or does something else, such as scrolling in it (false); null as long
 * as it has not gone far enough to tell. `scrolls`: what is under the finger can still scroll that way.
 */
export function drawsSheet({ towards, across }: Way, { scrolls }: { scrolls: boolean }): boolean | null {
  if (Math.hypot(towards, across) <= TOUCH_SLOP) return null;
  return towards > Math.abs(across) && !scrolls;
}

/** Whether a sheet of this height goes when the finger lets go of it, `speed` (pixels per millisecond) being its last. */
export function swipesAway(towards: number, { height, speed }: { height: number; speed: number }): boolean {
  return towards > 0 && (towards > height * SWIPE_SHARE || speed > SWIPE_SPEED);
}
