import { connect, type Socket } from 'node:net';
import type { Browser } from 'puppeteer-core';

/** What a message of Firefox's own debugger protocol may hold. */
interface Packet {
  from: string;
  type?: string;
  resultID?: string;
  error?: string;
  message?: string;
  exceptionMessage?: string | null;
  processDescriptor?: { actor: string };
  process?: { consoleActor: string };
}

/**
 * Runs an expression in Firefox's main process, for what WebDriver BiDi cannot do in every version that we support:
 * opening an add-on's page, running its shortcut. It goes through the protocol of Firefox's developer tools, whose
 * packets are `length:{...}`, on the port of `--start-debugger-server`. @throws Error with Firefox's own words.
 */
export async function runInFirefox(browser: Browser, expression: string): Promise<void> {
  const connection = new DebuggerConnection(connect(portOf(browser), '127.0.0.1'));
  try {
    const { processDescriptor } = await connection.ask({ to: 'root', type: 'getProcess', id: 0 });
    const { process } = await connection.ask({ to: processDescriptor?.actor, type: 'getTarget' });
    const console = process?.consoleActor;
    const { resultID } = await connection.ask({ to: console, type: 'evaluateJSAsync', text: expression });
    const { exceptionMessage } = await connection.next(
      (packet) => packet.type === 'evaluationResult' && packet.resultID === resultID,
    );
    if (exceptionMessage) throw new Error(`Firefox: ${exceptionMessage}`);
  } finally {
    connection.end();
  }
}

/** The window in which tabs are opened and shortcuts pressed, for use in expressions. */
export const BROWSER_WINDOW = "Services.wm.getMostRecentWindow('navigator:browser')";

class DebuggerConnection {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  readonly #packets: Packet[] = [];
  #onPacket = () => {};

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#take(data));
  }

  /** The answer is the next packet of the actor asked that tells of no event. */
  ask(question: { to: string | undefined; [field: string]: unknown }): Promise<Packet> {
    const text = JSON.stringify(question);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return this.next(
      (packet) => packet.from === question.to && packet.type === undefined && !('applicationType' in packet),
    );
  }

  async next(isWanted: (packet: Packet) => boolean): Promise<Packet> {
    for (;;) {
      const index = this.#packets.findIndex(isWanted);
      const [packet] = index < 0 ? [] : this.#packets.splice(index, 1);
      if (packet?.error) throw new Error(`Firefox: ${packet.error}: ${packet.message}`);
      if (packet) return packet;
      await new Promise<void>((resolve) => {
        this.#onPacket = resolve;
      });
    }
  }

  end(): void {
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(0, colon)).toString());
      if (colon < 1 || this.#received.length < end) return;
      this.#packets.push(JSON.parse(this.#received.subarray(colon + 1, end).toString()) as Packet);
      this.#received = this.#received.subarray(end);
      this.#onPacket();
    }
  }
}

function portOf(browser: Browser): number {
  const started = browser.process()?.spawnargs ?? [];
  const port = Number(started[started.indexOf(DEBUGGER_FLAG) + 1]);
  if (!port) throw new Error('This Firefox was not started with its debugger server');
  return port;
}

export const DEBUGGER_FLAG = '--start-debugger-server';
