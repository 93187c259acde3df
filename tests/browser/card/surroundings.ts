import messages from '../../../public/_locales/en/messages.json';

/**
 * What stands around the card where a test runs it in a page of its own: the extension's API as far as it is used,
 * a clock that the test moves, and a count of what listens. Imported first, because modules keep hold of the clock.
 */

const words = messages as Readonly<Record<string, { message: string }>>;

/** How long the background takes for its next answers (milliseconds of the test's clock), and what it answers. */
export const background = {
  latency: () => 0,
  answer: (_message: { name: string; carried: unknown }): unknown => null,
};

async function sendMessage(message: { name: string; carried: unknown }): Promise<{ value: unknown }> {
  const value = background.answer(message);
  await new Promise<void>((resolve) => void setTimeout(resolve, background.latency()));
  return { value };
}

/** As after an update under the page: a report cannot be made then, which is said on the card and is no error. */
function getManifest(): never {
  throw new Error('Extension context invalidated.');
}

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'test', sendMessage, getManifest },
    i18n: {
      getMessage: (key: string, substitutions: string[] = []) =>
        words[key]?.message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '') ?? '',
    },
  },
});

let now = 0;
let lastTimer = 0;
const timers = new Map<number, { at: number; run: (time: number) => void }>();

function start(run: (time: number) => void, wait = 0): number {
  lastTimer += 1;
  timers.set(lastTimer, { at: now + wait, run });
  return lastTimer;
}

const FRAME = 16;
const cancel = (id: number | undefined) => void timers.delete(id ?? 0);

Object.assign(globalThis, {
  setTimeout: start,
  clearTimeout: cancel,
  requestAnimationFrame: (run: (time: number) => void) => start(run, FRAME),
  cancelAnimationFrame: cancel,
});
performance.now = () => now;

/** What was promised meanwhile: a few rounds, as one promise waits for another. */
async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await Promise.resolve();
}

/** The one clock of the page, which stands still until a test moves it on. Milliseconds. */
export const clock = {
  now: () => now,
  get waiting(): number {
    return timers.size;
  },
  async advance(milliseconds: number): Promise<void> {
    const until = now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, run }] = next;
      timers.delete(id);
      now = Math.max(now, at);
      run(now);
      await settle();
    }
    now = until;
  },
};

type Listener = EventListenerOrEventListenerObject | null;
type ListenerOptions = boolean | AddEventListenerOptions | undefined;
const listening = new Map<EventTarget, Set<string>>();
const numbers = new WeakMap<object, number>();
let lastNumber = 0;

function nameOf(type: string, listener: object, options: ListenerOptions): string {
  if (!numbers.has(listener)) numbers.set(listener, ++lastNumber);
  const capture = typeof options === 'object' ? options.capture === true : options === true;
  return `${type} ${numbers.get(listener)} ${capture}`;
}

const { addEventListener, removeEventListener } = EventTarget.prototype;

EventTarget.prototype.addEventListener = function add(type, listener: Listener, options: ListenerOptions) {
  addEventListener.call(this, type, listener, options);
  const signal = typeof options === 'object' ? options.signal : undefined;
  if (!listener || signal?.aborted || (typeof options === 'object' && options.once)) return;
  const target = this ?? globalThis;
  const name = nameOf(type, listener, options);
  if (!listening.has(target)) listening.set(target, new Set());
  listening.get(target)!.add(name);
  if (signal) addEventListener.call(signal, 'abort', () => listening.get(target)?.delete(name));
};

EventTarget.prototype.removeEventListener = function remove(type, listener: Listener, options) {
  removeEventListener.call(this, type, listener, options);
  if (listener) listening.get(this ?? globalThis)?.delete(nameOf(type, listener, options));
};

/** How many listeners there are on the window and on what stands in the document. */
export function countListeners(): number {
  let count = 0;
  for (const [target, names] of listening)
    if (target === globalThis || (target instanceof Node && target.isConnected)) count += names.size;
  return count;
}
