import { DWELL } from '../../lib/page/hover/timings.ts';
import messages from '../../public/_locales/en/messages.json';

/** What stands around the card in a page of its own: the words, and a clock that tells when a dwell ended. Import it first. */

const words = messages as Readonly<Record<string, { message: string }>>;

/** The extension's API as far as the card needs it. No message can be sent: the card waits for no background. */
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'bench' },
    i18n: {
      getMessage: (key: string, substitutions: string[] = []) =>
        words[key]?.message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '') ?? '',
    },
  },
});

/** In milliseconds: what the card's own script took, and how long after the end of the dwell the card was painted. */
export interface Opening {
  script: number;
  painted: number;
}

let onOpening: (opening: Opening) => void = () => undefined;

/** The next opening of a card. */
export function nextOpening(): Promise<Opening> {
  return new Promise((resolve) => {
    onOpening = resolve;
  });
}

const setTimeoutOfPage = globalThis.setTimeout.bind(globalThis);

function timed(run: () => void): void {
  const started = performance.now();
  run();
  const script = performance.now() - started;
  // A task that a frame's callback posts runs after that frame was painted.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => onOpening({ script, painted: performance.now() - started });
  requestAnimationFrame(() => port2.postMessage(null));
}

Object.assign(globalThis, {
  setTimeout: (run: () => void, wait: number) =>
    setTimeoutOfPage(wait === DWELL ? () => timed(run) : run, wait),
});
