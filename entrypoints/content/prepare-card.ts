import type { CardState } from '../../lib/page/hover/card-state.ts';
import { PREPARE } from '../../lib/page/hover/timings.ts';

/**
 * While the pointer rests on an annotation its card is made ready out of sight, so that the end of the dwell has only
 * to show it. To be called with each state of the card; none is made ready any more once the signal aborts.
 */
export function prepareInRest(
  prepare: (target: number) => void,
  { signal }: { signal: AbortSignal },
): (state: CardState) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (state) => {
    clearTimeout(timer);
    if (state.phase === 'resting' && state.wait > PREPARE)
      timer = setTimeout(() => prepare(state.target), PREPARE);
  };
}
