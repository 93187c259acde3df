/*
               over                  elapsed (dwell)
     closed ─────────▶ resting ──────────────────────▶ open ◀───────────────┐
      │  ▲               │  ▲ passing                  │  ▲                 │
      │  │   out, press  │  └─ waits anew    out, leaveCard,│ enterCard,     │ elapsed with
      │  ├───────────────┘                   over another │ │ over the same, │ another waiting
      │  │                                   approach  ▼  │ visit, back, pin
      │  │         elapsed (grace)                   leaving ───────────────┘
      │  ├──────────────────────────────────────────── │  ▲ approach, over yet another:
      │  │                                             │  └─ waits anew
      │  └── close, press elsewhere ◀── from any state but closed
      │
      ├── openByKeyboard ──▶ open by keyboard (from any state)
      └── openByTouch ──▶ open by touch, as a sheet (from any state, but for a card of the same annotation)

  A press on the card's own annotation changes nothing, and a pinned card takes no notice of a press at all.
  A card that is pinned, or opened by keyboard or touch, takes no notice of the pointer. A tap elsewhere is a press.
  visit, back and pin act only on a card on the screen. What was closed by hand (close, press) does not open again
  until the pointer has left it: `dismissed`.
*/
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvent } from './any-event.ts';
import { type CardEvent, type CardState, initialState, isShown, reduceCard, waitOf } from './card-state.ts';
import { DWELL, GRACE, WARM } from './timings.ts';

const run = (events: CardEvent[], state: CardState = initialState) => events.reduce(reduceCard, state);
const over = (target: number, at = 1000, passing = false): CardEvent => ({
  type: 'over',
  target,
  at,
  passing,
});
const out: CardEvent = { type: 'out' };
const pin: CardEvent = { type: 'pin' };
const close = (at = 1000): CardEvent => ({ type: 'close', at });
const press = (target: number | null): CardEvent => ({ type: 'press', target, at: 1000 });
const visit: CardEvent = { type: 'visit', entity: 'organizations/a' };

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
    const left = reduceCard(resting, out);
    expect(left.phase).toBe('closed');
    expect(reduceCard(left, { type: 'elapsed', token: resting.token, at: 1150 })).toBe(left);
  });

  it('opens at once soon after another card closed, and rests again later', () => {
    const closed = reduceCard(openOn(1), close(5000));
    expect(waitOf(reduceCard(closed, over(2, 5000 + WARM - 1)))).toBe(0);
    expect(waitOf(reduceCard(closed, over(2, 5000 + WARM)))).toBe(DWELL);
  });

  it('never opens at once for a pointer that passes', () => {
    expect(waitOf(run([close(5000), over(2, 5001, true)], openOn(1)))).toBe(DWELL);
  });

  it('leaves a press to the page: a click on a link brings no card', () => {
    const pressed = run([over(1), press(null)]);
    expect(pressed.phase).toBe('closed');
    expect(reduceCard(pressed, over(1))).toBe(pressed);
  });
});

describe('leaving', () => {
  it('closes after the grace', () => {
    const leaving = reduceCard(openOn(1), out);
    expect(waitOf(leaving)).toBe(GRACE);
    expect(wait(leaving)).toMatchObject({ phase: 'closed', closedAt: 2000 });
  });

  it('stays while the pointer travels to the card, also across another annotation', () => {
    const travelling = run([out, over(2)], openOn(1));
    expect(reduceCard(travelling, { type: 'enterCard' })).toMatchObject({ phase: 'open', target: 1 });
  });

  it('waits anew as long as the pointer comes nearer to the card, and forgets what it crosses', () => {
    const crossing = run([out, over(2)], openOn(1));
    const nearer = reduceCard(crossing, { type: 'approach' });
    expect(nearer).toMatchObject({ phase: 'leaving', target: 1, next: null });
    expect(nearer.token).not.toBe(crossing.token);
    expect(wait(nearer).phase).toBe('closed');
  });

  it('moves to another annotation on which the pointer rests', () => {
    expect(wait(run([over(2)], openOn(1)))).toMatchObject({ phase: 'open', target: 2, trail: [] });
  });

  it('keeps the card of an institution that the reader went on to', () => {
    const visited = run([visit, { type: 'leaveCard' }, { type: 'enterCard' }], openOn(1));
    expect(visited).toMatchObject({ phase: 'open', trail: ['organizations/a'] });
    expect(reduceCard(visited, { type: 'back' })).toMatchObject({ trail: [] });
  });

  it('closes for a press elsewhere, not for one on its own annotation', () => {
    const open = openOn(1);
    expect(reduceCard(open, press(1))).toBe(open);
    expect(reduceCard(open, press(2)).phase).toBe('closed');
    expect(reduceCard(open, press(null)).phase).toBe('closed');
  });
});

describe('closed by hand', () => {
  it('does not open again under a pointer that has not left', () => {
    const closed = reduceCard(openOn(1), close());
    expect(reduceCard(closed, over(1))).toBe(closed);
    expect(run([out, over(1)], closed).phase).toBe('resting');
    expect(reduceCard(closed, over(2)).phase).toBe('resting');
  });
});

describe('a card that stays', () => {
  it('ignores the pointer when pinned, until it is closed', () => {
    const pinned = run([pin], openOn(1));
    expect(run([out, over(2), { type: 'approach' }, { type: 'leaveCard' }, press(null)], pinned)).toBe(
      pinned,
    );
    expect(reduceCard(pinned, close()).phase).toBe('closed');
  });

  it('follows the pointer again when it is pinned no more', () => {
    expect(run([pin, pin, { type: 'leaveCard' }], openOn(1)).phase).toBe('leaving');
  });

  it('ignores the pointer when opened by keyboard', () => {
    const opened = run([{ type: 'openByKeyboard', target: 3 }]);
    expect(run([out, over(2), { type: 'leaveCard' }], opened)).toBe(opened);
    expect(reduceCard(opened, press(null)).phase).toBe('closed');
  });

  it('opens in place of a card that waits, whose timer is late then', () => {
    const leaving = reduceCard(openOn(1), out);
    const opened = reduceCard(leaving, { type: 'openByKeyboard', target: 3 });
    expect(reduceCard(opened, { type: 'elapsed', token: leaving.token, at: 1 })).toBe(opened);
  });
});

describe('a card opened by touch', () => {
  const tap = (target: number): CardEvent => ({ type: 'openByTouch', target });

  it('opens at once, without a rest, also where a card was closed a moment ago', () => {
    expect(run([tap(3)])).toMatchObject({ phase: 'open', target: 3, by: 'touch' });
    expect(run([tap(3), close(), tap(3)])).toMatchObject({ phase: 'open', target: 3 });
  });

  it('ignores a pointer that is there as well, until a press elsewhere', () => {
    const opened = run([tap(3)]);
    expect(run([out, over(2), { type: 'approach' }, { type: 'leaveCard' }], opened)).toBe(opened);
    expect(reduceCard(opened, press(null)).phase).toBe('closed');
  });

  it('is left as it is by a second tap on its annotation, and gives way to another', () => {
    const visited = run([tap(3), visit]);
    expect(reduceCard(visited, tap(3))).toBe(visited);
    expect(reduceCard(visited, tap(4))).toMatchObject({ target: 4, trail: [], by: 'touch' });
  });

  it('does not take the place of the same card opened by the pointer, and keeps it from going', () => {
    const hovered = openOn(1);
    expect(reduceCard(hovered, tap(1))).toBe(hovered);
    expect(run([out, tap(1)], hovered)).toMatchObject({ phase: 'open', target: 1, by: 'pointer' });
  });

  it('stays a sheet while the reader goes to an institution and back', () => {
    expect(run([tap(3), visit, { type: 'back' }])).toMatchObject({ trail: [], by: 'touch' });
  });

  it('opens in place of one that the pointer waits for, whose timer is late then', () => {
    const resting = run([over(1)]);
    const opened = reduceCard(resting, tap(3));
    expect(reduceCard(opened, { type: 'elapsed', token: resting.token, at: 1 })).toBe(opened);
  });
});

describe('whatever happens', () => {
  const anyEvents = fc.array(anyEvent, { maxLength: 60 });

  it('Escape closes, and no late timer opens anything again', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const after = reduceCard(run(events), close());
        expect(after.phase).toBe('closed');
        for (let token = 0; token < after.token; token++) {
          expect(reduceCard(after, { type: 'elapsed', token, at: 1 })).toBe(after);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a state that waits ends when its timer comes', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const state = run(events);
        if (waitOf(state) !== null) expect(['open', 'closed']).toContain(wait(state).phase);
      }),
      { numRuns: 1000 },
    );
  });

  it('what waits anew carries a new token', () => {
    fc.assert(
      fc.property(anyEvents, anyEvent, (events, event) => {
        const before = run(events);
        const after = reduceCard(before, event);
        if (waitOf(after) !== waitOf(before)) expect(after.token).toBeGreaterThan(before.token);
        if (isShown(after) && !isShown(before))
          expect(['elapsed', 'openByKeyboard', 'openByTouch']).toContain(event.type);
      }),
      { numRuns: 1000 },
    );
  });
});
