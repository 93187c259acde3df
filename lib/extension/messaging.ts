import * as v from 'valibot';
import { browser, type Runtime } from './browser.ts';
import type { Carried, Reply, ToBackground, ToPage } from './messages.ts';

/** Raised where the other side is gone: the page was closed, or the extension was updated under the page. */
export class NobodyAnswersError extends Error {
  override name = 'NobodyAnswersError';
}

/** Sends to the background. @throws NobodyAnswersError where the extension is gone or was updated. */
export async function sendToBackground<Name extends keyof ToBackground & string>(
  name: Name,
  carried: Carried<ToBackground, Name>,
): Promise<Reply<Name>> {
  return reply(() => browser.runtime.sendMessage({ name, carried }));
}

/** Sends to the page in a tab. @throws NobodyAnswersError where no script of this version runs there. */
export async function sendToPage<Name extends keyof ToPage & string>(
  tab: number,
  name: Name,
  carried: Carried<ToPage, Name>,
): Promise<Reply<Name>> {
  return reply(() => browser.tabs.sendMessage(tab, { name, carried }, { frameId: 0 }));
}

type Handlers<Map> = {
  [Name in keyof Map & string]: (
    carried: Carried<Map, Name>,
    sender: Runtime.MessageSender,
  ) => Reply<Name> | Promise<Reply<Name>>;
};

/** Answers the messages of one map. What does not validate is answered with an error and handled by nobody. */
export function answerMessages<Map extends Record<string, v.GenericSchema>>(
  schemas: Map,
  handlers: Handlers<Map>,
  { signal }: { signal?: AbortSignal } = {},
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { name, carried } = (message ?? {}) as { name?: string; carried?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(schemas, name)) return undefined;
    return answer(() => handlers[name]!(v.parse(schemas[name]!, carried) as never, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Wrapped, so that an error on the other side can be told from nobody being there. */
type Envelope = { value: unknown } | { error: string };

async function answer(handle: () => unknown): Promise<Envelope> {
  try {
    return { value: await handle() };
  } catch (error) {
    console.error('Newsgloss: a message could not be answered.', error);
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function reply<Value>(send: () => Promise<unknown>): Promise<Value> {
  let envelope: Envelope | undefined;
  try {
    envelope = (await send()) as Envelope | undefined;
  } catch (error) {
    throw new NobodyAnswersError('the other side of the extension is not there', { cause: error });
  }
  if (envelope === undefined || envelope === null) throw new NobodyAnswersError('nobody answered');
  if ('error' in envelope) throw new Error(envelope.error);
  return envelope.value as Value;
}
