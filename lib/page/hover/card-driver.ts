import { type CardEvent, type CardState, initialState, reduceCard, waitOf } from './card-state.ts';

/** Runs the card's state: keeps it, sets the one timer it may wait for, and tells of each change. */
export interface CardDriver {
  readonly state: CardState;
  send(event: CardEvent): void;
}

type Clock = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'> & { now(): number };

const systemClock: Clock = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  now: () => performance.now(),
};

/** A driver that stops for good, with no timer left, when the signal aborts. */
export function driveCard(
  onChange: (state: CardState, before: CardState) => void,
  { signal, clock = systemClock }: { signal: AbortSignal; clock?: Clock },
): CardDriver {
  let state = initialState;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(event: CardEvent): void {
    if (signal.aborted) return;
    const before = state;
    state = reduceCard(state, event);
    if (state === before) return;
    if (state.token !== before.token) startTimer();
    onChange(state, before);
  }

  function startTimer(): void {
    clock.clearTimeout(timer);
    const { token } = state;
    const wait = waitOf(state);
    if (wait === null) return;
    const elapse = () => send({ type: 'elapsed', token, at: clock.now() });
    if (wait === 0) queueMicrotask(elapse);
    else timer = clock.setTimeout(elapse, wait);
  }

  signal.addEventListener('abort', () => clock.clearTimeout(timer));
  return {
    get state() {
      return state;
    },
    send,
  };
}
