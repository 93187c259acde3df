/*
                 over                 elapsed (dwell)
      closed ───────────▶ resting ───────────────────▶ open ◀───────────────┐
        ▲                    │                          │  ▲               │
        │        out         │         out, leaveCard,  │  │ enterCard,    │ elapsed with
        ├────────────────────┘         over another     ▼  │ over the same │ another waiting
        │                                            leaving ──────────────┘
        │            elapsed (grace)                    │
        ├───────────────────────────────────────────────┘
        └── close (Escape, a click elsewhere, the text gone) from any state

  visit and back move along the trail inside open. A pinned card, and one opened by keyboard, ignore the pointer.
*/
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, initialState, reduceCard, waitOf } from './card-state.ts';
import { DWELL, GRACE, WARM } from './timings.ts';

const run = (events: CardEvent[], state: CardState = initialState) => events.reduce(reduceCard, state);
const over = (target: number, at = 1000, passing = false): CardEvent => ({
  type: 'over',
  target,
  at,
  passing,
});
const out = (at = 1000): CardEvent => ({ type: 'out', at });
const close = (at = 1000): CardEvent => ({ type: 'close', at });

/** The timer of this state comes back in time. */
const wait = (state: CardState, at = 2000): CardState =>
  reduceCard(state, { type: 'elapsed', token: state.token, at });
const openOn = (target: number) => wait(run([over(target)]));

describe('opening', () => {
  it('waits for the pointer to rest', () => {
    const resting = run([over(1)]);
    expect(resting.phase).toBe('resting');
    expect(waitOf(resting)).toBe(DWELL);
    expect(wait(resting)).toMatchObject({ phase: 'open', target: 1, trail: [] });
  });

  it('starts to wait anew while the pointer passes through', () => {
    const first = run([over(1)]);
    const second = reduceCard(first, over(1, 1100, true));
    expect(second.token).not.toBe(first.token);
    expect(reduceCard(second, { type: 'elapsed', token: first.token, at: 1150 })).toBe(second);
  });

  it('does not open where the pointer left before the time', () => {
    const resting = run([over(1)]);
    const left = reduceCard(resting, out());
    expect(left.phase).toBe('closed');
    expect(reduceCard(left, { type: 'elapsed', token: resting.token, at: 1150 })).toBe(left);
  });

  it('opens at once soon after another card closed, and rests again later', () => {
    const closed = reduceCard(openOn(1), close(5000));
    expect(waitOf(reduceCard(closed, over(2, 5000 + WARM - 1)))).toBe(0);
    expect(waitOf(reduceCard(closed, over(2, 5000 + WARM)))).toBe(DWELL);
  });
});

describe('leaving', () => {
  it('closes after the grace', () => {
    const leaving = reduceCard(openOn(1), out());
    expect(waitOf(leaving)).toBe(GRACE);
    expect(wait(leaving)).toMatchObject({ phase: 'closed', closedAt: 2000 });
  });

  it('stays while the pointer travels to the card, also across another annotation', () => {
    const travelling = run([out(), over(2)], openOn(1));
    expect(reduceCard(travelling, { type: 'enterCard' })).toMatchObject({ phase: 'open', target: 1 });
  });

  it('moves to another annotation on which the pointer rests', () => {
    expect(wait(run([over(2)], openOn(1)))).toMatchObject({ phase: 'open', target: 2, trail: [] });
  });

  it('keeps the card of an institution that the reader went on to', () => {
    const visited = run(
      [{ type: 'visit', entity: 'organizations/a' }, { type: 'leaveCard' }, { type: 'enterCard' }],
      openOn(1),
    );
    expect(visited).toMatchObject({ phase: 'open', trail: ['organizations/a'] });
    expect(reduceCard(visited, { type: 'back' })).toMatchObject({ trail: [] });
  });
});

describe('a card that stays', () => {
  it('ignores the pointer when pinned, until it is closed', () => {
    const pinned = run([{ type: 'pin' }], openOn(1));
    expect(run([out(), over(2), { type: 'leaveCard' }], pinned)).toBe(pinned);
    expect(reduceCard(pinned, close()).phase).toBe('closed');
  });

  it('ignores the pointer when opened by keyboard', () => {
    const opened = run([{ type: 'openByKeyboard', target: 3 }]);
    expect(run([out(), over(2)], opened)).toBe(opened);
  });
});

const anyEvent: fc.Arbitrary<CardEvent> = fc.oneof(
  fc.record({
    type: fc.constant('over' as const),
    target: fc.nat(3),
    passing: fc.boolean(),
    at: fc.nat(9999),
  }),
  fc.record({ type: fc.constantFrom('out' as const, 'close' as const), at: fc.nat(9999) }),
  fc.record({
    type: fc.constantFrom('enterCard' as const, 'leaveCard' as const, 'pin' as const, 'back' as const),
  }),
  fc.record({ type: fc.constant('openByKeyboard' as const), target: fc.nat(3) }),
  fc.record({ type: fc.constant('visit' as const), entity: fc.string() }),
  fc.record({ type: fc.constant('elapsed' as const), token: fc.nat(40), at: fc.nat(9999) }),
);

describe('whatever happens', () => {
  it('Escape closes, and no late timer opens anything again', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const before = run(events);
        const after = reduceCard(before, close());
        expect(after.phase).toBe('closed');
        for (let token = 0; token < after.token; token++) {
          expect(reduceCard(after, { type: 'elapsed', token, at: 1 })).toBe(after);
        }
      }),
    );
  });

  it('a state that waits ends when its timer comes', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const state = run(events);
        if (waitOf(state) !== null) expect(['open', 'closed']).toContain(wait(state).phase);
      }),
    );
  });
});
