import { DWELL, GRACE, WARM } from './timings.ts';

/**
 * The one card's state. `target` is the index of an annotation; `trail` the ids of the entities that the
 * reader went on to from the target's card, the last one showing. Each state that waits carries a `token`:
 * a timer that comes back with another token is late and changes nothing.
 */
export type CardState =
  | { phase: 'closed'; token: number; closedAt: number }
  | { phase: 'resting'; token: number; target: number; wait: number }
  | {
      phase: 'open';
      token: number;
      target: number;
      trail: readonly string[];
      pinned: boolean;
      byKeyboard: boolean;
    }
  | { phase: 'leaving'; token: number; target: number; trail: readonly string[]; next: number | null };

/** `at` is a time in milliseconds from any clock that does not run backwards. */
export type CardEvent =
  | { type: 'over'; target: number; passing: boolean; at: number }
  | { type: 'out'; at: number }
  | { type: 'enterCard' }
  | { type: 'leaveCard' }
  | { type: 'elapsed'; token: number; at: number }
  | { type: 'openByKeyboard'; target: number }
  | { type: 'visit'; entity: string }
  | { type: 'back' }
  | { type: 'pin' }
  | { type: 'close'; at: number };

export const initialState: CardState = { phase: 'closed', token: 0, closedAt: Number.NEGATIVE_INFINITY };

/** What follows from an event. Pure; an event that means nothing in a state returns the very same state. */
export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'over':
      return over(state, event);
    case 'out':
      return out(state, event.at);
    case 'enterCard':
      return state.phase === 'leaving' ? stay(state) : state;
    case 'leaveCard':
      return state.phase === 'open' && !state.pinned ? leave(state, null) : state;
    case 'elapsed':
      return event.token === state.token ? elapse(state, event.at) : state;
    case 'openByKeyboard':
      return { ...opened(state, event.target), byKeyboard: true };
    case 'visit':
      return state.phase === 'open' || state.phase === 'leaving'
        ? { ...stay(state), trail: [...state.trail, event.entity] }
        : state;
    case 'back':
      return state.phase === 'open' ? { ...state, trail: state.trail.slice(0, -1) } : state;
    case 'pin':
      return state.phase === 'open' ? { ...state, pinned: !state.pinned } : state;
    case 'close':
      return state.phase === 'closed' ? state : closed(state, event.at);
  }
}

/** How long the state waits before `elapsed` is due, or null where it does not wait. */
export function waitOf(state: CardState): number | null {
  if (state.phase === 'resting') return state.wait;
  return state.phase === 'leaving' ? GRACE : null;
}

function over(
  state: CardState,
  { target, passing, at }: { target: number; passing: boolean; at: number },
): CardState {
  switch (state.phase) {
    case 'closed':
      return {
        phase: 'resting',
        token: state.token + 1,
        target,
        wait: at - state.closedAt < WARM ? 0 : DWELL,
      };
    case 'resting':
      return state.target === target && !passing
        ? state
        : { phase: 'resting', token: state.token + 1, target, wait: DWELL };
    case 'open':
      if (state.pinned || state.byKeyboard || state.target === target) return state;
      return leave(state, target);
    case 'leaving':
      if (state.target === target) return stay(state);
      return state.next === target ? state : leave(state, target);
  }
}

function out(state: CardState, at: number): CardState {
  if (state.phase === 'resting') return { ...closed(state, at), closedAt: Number.NEGATIVE_INFINITY };
  if (state.phase === 'open') return state.pinned || state.byKeyboard ? state : leave(state, null);
  // Already on the way out: forget the annotation that was crossed, but let the grace run on.
  return state.phase === 'leaving' && state.next !== null ? { ...state, next: null } : state;
}

function elapse(state: CardState, at: number): CardState {
  if (state.phase === 'resting') return opened(state, state.target);
  if (state.phase !== 'leaving') return state;
  return state.next === null ? closed(state, at) : opened(state, state.next);
}

type Open = Extract<CardState, { phase: 'open' }>;
type Leaving = Extract<CardState, { phase: 'leaving' }>;

function opened(state: CardState, target: number): Open {
  return { phase: 'open', token: state.token + 1, target, trail: [], pinned: false, byKeyboard: false };
}

function stay(state: Open | Leaving): Open {
  if (state.phase === 'open') return state;
  return { ...opened(state, state.target), trail: state.trail };
}

function leave(state: Open | Leaving, next: number | null): Leaving {
  return { phase: 'leaving', token: state.token + 1, target: state.target, trail: state.trail, next };
}

function closed(state: CardState, at: number): CardState & { phase: 'closed' } {
  return { phase: 'closed', token: state.token + 1, closedAt: at };
}
