import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { driveCard } from './card-driver.ts';
import { DWELL, GRACE } from './timings.ts';

const over = { type: 'over', target: 1, passing: false, at: 0 } as const;
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
  driver.send({ type: 'out', at: 1 });
  vi.advanceTimersByTime(GRACE);
  expect(phases).toEqual(['resting', 'open', 'leaving', 'closed']);
});

it('keeps the grace running when an annotation crossed on the way out is left again', () => {
  const driver = start();
  driver.send(over);
  vi.advanceTimersByTime(DWELL);
  driver.send({ type: 'out', at: 1 });
  driver.send({ ...over, target: 2 });
  driver.send({ type: 'out', at: 2 });
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
