import { DWELL, GRACE, WARM } from './timings.ts';

/**
 * The one card's state. `target` is the id of an annotation; `trail` the ids of the entities that the
 * reader went on to from the target's card, the last one showing. Each state that waits carries a `token`:
 * a timer that comes back with another token is late and changes nothing. `dismissed` is the annotation whose
 * card the reader did away with while the pointer is still over it: it stays closed until the pointer has left.
 * `by` is what opened the card: only one opened by the pointer goes when the pointer does.
 */
export type CardState =
  | { phase: 'closed'; token: number; closedAt: number; dismissed: number | null }
  | { phase: 'resting'; token: number; target: number; wait: number }
  | {
      phase: 'open';
      token: number;
      target: number;
      trail: readonly string[];
      pinned: boolean;
      by: 'pointer' | 'keyboard' | 'touch';
    }
  | { phase: 'leaving'; token: number; target: number; trail: readonly string[]; next: number | null };

/**
 * `at` is a time in milliseconds from any clock that does not run backwards. `approach` is a move outside the
 * card that goes towards it; `press` a press of a button outside it, on an annotation or (null) on anything else.
 * A finger sends `openByTouch` for an annotation, and `press` for a tap on anything else, only once it is a tap.
 */
export type CardEvent =
  | { type: 'over'; target: number; passing: boolean; at: number }
  | { type: 'out' }
  | { type: 'approach' }
  | { type: 'enterCard' }
  | { type: 'leaveCard' }
  | { type: 'press'; target: number | null; at: number }
  | { type: 'elapsed'; token: number; at: number }
  | { type: 'openByKeyboard'; target: number }
  | { type: 'openByTouch'; target: number }
  | { type: 'visit'; entity: string }
  | { type: 'back' }
  | { type: 'pin' }
  | { type: 'close'; at: number };

export const initialState: CardState = {
  phase: 'closed',
  token: 0,
  closedAt: Number.NEGATIVE_INFINITY,
  dismissed: null,
};

/** What follows from an event. Pure; an event that means nothing in a state returns the very same state. */
export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'over':
      return over(state, event);
    case 'out':
      return out(state);
    case 'approach':
      return followsPointer(state) ? leave(state, null) : state;
    case 'enterCard':
      return state.phase === 'leaving' ? stay(state) : state;
    case 'leaveCard':
      return state.phase === 'open' && followsPointer(state) ? leave(state, null) : state;
    case 'press':
      return press(state, event);
    case 'elapsed':
      return event.token === state.token ? elapse(state, event.at) : state;
    case 'openByKeyboard':
      return { ...opened(state, event.target), by: 'keyboard' };
    case 'openByTouch':
      return touch(state, event.target);
    case 'close':
      return state.phase === 'closed' ? state : dismiss(state, event.at);
    default:
      return isShown(state) ? reduceShown(state, event) : state;
  }
}

/** How long the state waits before `elapsed` is due, or null where it does not wait. */
export function waitOf(state: CardState): number | null {
  if (state.phase === 'resting') return state.wait;
  return state.phase === 'leaving' ? GRACE : null;
}

/** The states in which a card is on the screen. */
export type ShownState = Extract<CardState, { phase: 'open' | 'leaving' }>;

export function isShown(state: CardState): state is ShownState {
  return state.phase === 'open' || state.phase === 'leaving';
}

/** How an annotation's card stands once the pointer has rested on it. */
export const openedByPointer = (target: number): ShownState => opened(initialState, target);

/** What opened the card. One that is about to go was opened by the pointer: no other card goes with it. */
export function openedBy(state: ShownState): Open['by'] {
  return state.phase === 'open' ? state.by : 'pointer';
}

export function isPinned(state: ShownState): boolean {
  return state.phase === 'open' && state.pinned;
}

/** What the reader does in the card itself. */
function reduceShown(
  state: ShownState,
  event: Extract<CardEvent, { type: 'visit' | 'back' | 'pin' }>,
): CardState {
  switch (event.type) {
    case 'visit':
      return { ...stay(state), trail: [...state.trail, event.entity] };
    case 'back':
      return state.trail.length === 0 ? state : { ...stay(state), trail: state.trail.slice(0, -1) };
    case 'pin': {
      const open = stay(state);
      return { ...open, pinned: !open.pinned };
    }
  }
}

/** Whether the card goes when the pointer does: not a pinned one, nor one opened by keyboard or touch. */
function followsPointer(state: CardState): state is ShownState {
  return state.phase === 'leaving' || (state.phase === 'open' && !state.pinned && state.by === 'pointer');
}

function over(
  state: CardState,
  { target, passing, at }: { target: number; passing: boolean; at: number },
): CardState {
  switch (state.phase) {
    case 'closed':
      if (state.dismissed === target) return state;
      return rest(state, target, !passing && at - state.closedAt < WARM ? 0 : DWELL);
    case 'resting':
      return state.target === target && !passing ? state : rest(state, target, DWELL);
    case 'open':
      return state.target !== target && followsPointer(state) ? leave(state, target) : state;
    case 'leaving':
      if (state.target === target) return stay(state);
      // A pointer that moves on over the same annotation is no nearer to resting there.
      return state.next === target && !passing ? state : leave(state, target);
  }
}

function out(state: CardState): CardState {
  switch (state.phase) {
    case 'closed':
      return state.dismissed === null ? state : { ...state, dismissed: null };
    case 'resting':
      // No card was there: the next one is not the reader's going from name to name.
      return closed(state, Number.NEGATIVE_INFINITY);
    case 'open':
      return followsPointer(state) ? leave(state, null) : state;
    case 'leaving':
      // Already on the way out: forget the annotation that was crossed, but let the grace run on.
      return state.next === null ? state : { ...state, next: null };
  }
}

/** A second tap on an annotation changes nothing: it may be half of a double tap, which zooms. */
function touch(state: CardState, target: number): CardState {
  if (isShown(state) && state.target === target) return stay(state);
  return { ...opened(state, target), by: 'touch' };
}

/** A press is the page's; the card goes out of its way, unless it is the annotation's own or was pinned. */
function press(state: CardState, { target, at }: { target: number | null; at: number }): CardState {
  if (state.phase === 'closed' || state.target === target) return state;
  return state.phase === 'open' && state.pinned ? state : dismiss(state, at);
}

function elapse(state: CardState, at: number): CardState {
  if (state.phase === 'resting') return opened(state, state.target);
  if (state.phase !== 'leaving') return state;
  return state.next === null ? closed(state, at) : opened(state, state.next);
}

type Open = Extract<CardState, { phase: 'open' }>;
type Closed = Extract<CardState, { phase: 'closed' }>;

function rest({ token }: CardState, target: number, wait: number): CardState {
  return { phase: 'resting', token: token + 1, target, wait };
}

function opened({ token }: CardState, target: number): Open {
  return { phase: 'open', token: token + 1, target, trail: [], pinned: false, by: 'pointer' };
}

function stay(state: ShownState): Open {
  if (state.phase === 'open') return state;
  return { ...opened(state, state.target), trail: state.trail };
}

function leave({ token, target, trail }: ShownState, next: number | null): CardState {
  return { phase: 'leaving', token: token + 1, target, trail, next };
}

function closed({ token }: CardState, closedAt: number): Closed {
  return { phase: 'closed', token: token + 1, closedAt, dismissed: null };
}

/** Closed by the reader: where the pointer is, it may well still be over the same annotation. */
function dismiss(state: Exclude<CardState, Closed>, at: number): Closed {
  return { ...closed(state, isShown(state) ? at : Number.NEGATIVE_INFINITY), dismissed: state.target };
}
