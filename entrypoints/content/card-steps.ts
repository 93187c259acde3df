import type { CardDriver } from '../../lib/page/hover/card-driver.ts';
import { isShown } from '../../lib/page/hover/card-state.ts';
import { type Direction, stepTo } from '../../lib/page/hover/step.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import { linesOf } from '../../lib/page/lines.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import type { Shown } from '../../lib/page/shown.ts';

interface Of {
  driver: CardDriver;
  shown: Shown;
  painter: Painter;
}

/** Goes from annotation to annotation by keyboard. */
export function createCardSteps(window: Window, { driver, shown, painter }: Of) {
  let last: number | null = null;

  const lineOf = (id: number) => {
    const range = painter.rangeOf(id);
    return (range && linesOf(range)[0]) ?? null;
  };

  /** The annotation of the card on the screen, or the one gone to last, as long as it is in view. */
  function current(): number | null {
    const { state } = driver;
    if (isShown(state)) return indexOf(state.target);
    const line = last === null ? null : lineOf(last);
    const isInView = line !== null && line.bottom > 0 && line.top < window.innerHeight;
    return isInView && last !== null ? indexOf(last) : null;
  }

  function indexOf(id: number): number | null {
    const index = shown.all.findIndex((one) => one.id === id);
    return index < 0 ? null : index;
  }

  function step(direction: Direction): void {
    const lines = shown.all.map(({ id }) => lineOf(id));
    const index = stepTo(lines, { direction, current: current(), height: window.innerHeight });
    const target = index === null ? undefined : shown.all[index]?.id;
    const range = target === undefined ? null : painter.rangeOf(target);
    if (target === undefined || !range) return;
    last = target;
    jumpTo(range, { atOnce: true });
    painter.pulse(target);
    driver.send({ type: 'openByKeyboard', target });
  }

  return { step };
}
