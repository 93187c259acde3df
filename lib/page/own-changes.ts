/** Somebody who watches the page, and is told when a change is our own. */
interface Watcher {
  /** The page's own changes up to now are to be taken. */
  before(): void;
  /** What came since `before` was our own. */
  after(): void;
}

const watchers = new Set<Watcher>();

/** Changes the page without waking those who watch it for changes by the page. */
export function changeQuietly(change: () => void): void {
  for (const watcher of watchers) watcher.before();
  try {
    change();
  } finally {
    for (const watcher of watchers) watcher.after();
  }
}

/** Tells a watcher of our own changes until the signal aborts. */
export function hearOfOwnChanges(watcher: Watcher, { signal }: { signal: AbortSignal }): void {
  if (signal.aborted) return;
  watchers.add(watcher);
  signal.addEventListener('abort', () => watchers.delete(watcher));
}

const menders = new Set<() => void>();

/** Whoever watches the page lets those who put something into it mend what the page's change broke, before anything is painted or read. */
export function mendOwnElements(): void {
  for (const mend of menders) mend();
}

/** Mends after each change of the page until the signal aborts. */
export function mendAfterChanges(mend: () => void, { signal }: { signal: AbortSignal }): void {
  if (signal.aborted) return;
  menders.add(mend);
  signal.addEventListener('abort', () => menders.delete(mend));
}
