import { useEffect, useState } from 'preact/hooks';
import { hasAccess, watchAccess } from '../../lib/extension/access.ts';

/** Whether Newsgloss may read pages, kept up to date; null until the browser has said. */
export function useAccess(): boolean | null {
  const [mayRead, setMayRead] = useState<boolean | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const ask = () => void hasAccess().then(setMayRead);
    watchAccess(ask, { signal: end.signal });
    ask();
    return () => end.abort();
  }, []);
  return mayRead;
}
