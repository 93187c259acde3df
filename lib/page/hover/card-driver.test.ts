import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyEvent } from './any-event.ts';
import { driveCard } from './card-driver.ts';
import { isShown } from './card-state.ts';
import { DWELL, GRACE } from './timings.ts';

const over = { type: 'over', target: 1, passing: false, at: 0 } as const;
const out = { type: 'out' } as const;
let controller: AbortController;
let phases: string[];

function start() {
  return driveCard((state) => phases.push(state.phase), {
    signal: controller.signal,
    clock: { setTimeout, clearTimeout, now: () => 0 },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  phases = [];
});
afterEach(() => vi.useRealTimers());

it('opens after the dwell and closes after the grace', () => {
  const driver = start();
  driver.send(over);
  vi.advanceTimersByTime(DWELL);
  driver.send(out);
  vi.advanceTimersByTime(GRACE);
  expect(phases).toEqual(['resting', 'open', 'leaving', 'closed']);
});

it('keeps the grace running when an annotation crossed on the way out is left again', () => {
  const driver = start();
  driver.send(over);
  vi.advanceTimersByTime(DWELL);
  driver.send(out);
  driver.send({ ...over, target: 2 });
  driver.send(out);
  vi.advanceTimersByTime(GRACE);
  expect(driver.state.phase).toBe('closed');
});

it('leaves no timer and answers nothing once aborted', () => {
  const driver = start();
  driver.send(over);
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
  driver.send(over);
  expect(phases).toEqual(['resting']);
});

describe('in 1,000 random sequences of events, with time passing between them', () => {
  const steps = fc.array(fc.tuple(anyEvent, fc.nat(400)), { maxLength: 60 });

  /** Runs a sequence; `check` sees the state after each step. */
  async function run(
    sequence: [Parameters<ReturnType<typeof start>['send']>[0], number][],
    check = () => {},
  ) {
    controller = new AbortController();
    const driver = start();
    for (const [event, milliseconds] of sequence) {
      driver.send(event);
      check();
      await vi.advanceTimersByTimeAsync(milliseconds);
      check();
    }
    return driver;
  }

  it('there is never more than one timer, and none where nothing waits', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const driver = await run(sequence, () => expect(vi.getTimerCount()).toBeLessThanOrEqual(1));
        if (driver.state.phase === 'closed' || driver.state.phase === 'open')
          expect(vi.getTimerCount()).toBe(0);
        controller.abort();
        expect(vi.getTimerCount()).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('no card is stuck: once the pointer is away it closes, or it was pinned or not opened by pointer', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const driver = await run(sequence);
        driver.send({ type: 'leaveCard' });
        driver.send(out);
        await vi.advanceTimersByTimeAsync(GRACE);
        const { state } = driver;
        if (isShown(state)) expect(state).toSatisfy(({ pinned, by }) => pinned || by !== 'pointer');
        driver.send({ type: 'close', at: 0 });
        await vi.advanceTimersByTimeAsync(10 * GRACE);
        expect(driver.state.phase).toBe('closed');
        expect(vi.getTimerCount()).toBe(0);
        controller.abort();
      }),
      { numRuns: 1000 },
    );
  });

  it('there are never two cards: each one that opens is told of once, with the one before it', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        controller = new AbortController();
        let shown: number | null = null;
        const driver = driveCard(
          (state, before) => {
            expect(isShown(before) ? before.target : null).toBe(shown);
            shown = isShown(state) ? state.target : null;
          },
          { signal: controller.signal, clock: { setTimeout, clearTimeout, now: () => 0 } },
        );
        for (const [event, milliseconds] of sequence) {
          driver.send(event);
          await vi.advanceTimersByTimeAsync(milliseconds);
        }
        expect(isShown(driver.state) ? driver.state.target : null).toBe(shown);
        controller.abort();
      }),
      { numRuns: 1000 },
    );
  });
});
