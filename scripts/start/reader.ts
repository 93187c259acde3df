import type { Page } from 'puppeteer-core';

/** What a reader's eyes and pointer do, for scripts: see the underlined words, rest on one, see the card. */

type Kind = 'person' | 'organization' | 'statistic';

/** Painting that does not change for this long (milliseconds) is done. */
const SETTLED = 300;

/** Waits until the page shows highlights and goes on showing as many, and gives how many; 0 after the time is up. */
export async function waitForHighlights(page: Page, { timeout = 15_000 } = {}): Promise<number> {
  const started = Date.now();
  let count = 0;
  let since = started;
  while (count === 0 || Date.now() - since < SETTLED) {
    if (Date.now() - started > timeout) return 0;
    await pause(50);
    const now = (await highlightedWords(page)).length;
    if (now !== count) since = Date.now();
    count = now;
  }
  return count;
}

/** The highlighted words in the page, by kind, in the order in which they were painted. */
export function highlightedWords(page: Page): Promise<{ kind: Kind; text: string }[]> {
  return page.evaluate(() =>
    (['person', 'organization', 'statistic'] as const).flatMap((kind) =>
      [...(CSS.highlights.get(`newsgloss-${kind}`) ?? [])].map((range) => ({ kind, text: range.toString() })),
    ),
  );
}

/** Rests the pointer on the first highlight with these words and waits for the card. @throws Error where none opens. */
export async function openCardOn(page: Page, { kind, text }: { kind: Kind; text: string }): Promise<void> {
  await page.bringToFront();
  // From outside, so that the pointer arrives rather than starts there, and not onto the card before.
  await page.mouse.move(2, 2);
  await waitFor(page, async () => !(await cardIsOpen(page)), 'The card before does not close');
  const place = await scrollToHighlight(page, { kind, text });
  let moves = 0;
  await waitFor(
    page,
    async () => {
      // A hand is never quite still, and a page that is still loading may miss one move.
      if (moves % 20 === 0) await page.mouse.move(place.x + ((moves / 20) % 2), place.y);
      moves += 1;
      return cardIsOpen(page);
    },
    `No card opened on “${text}”`,
  );
  await pause(300);
}

async function waitFor(page: Page, isSo: () => Promise<boolean>, failure: string): Promise<void> {
  const started = Date.now();
  while (!(await isSo())) {
    if (Date.now() - started > 10_000) throw new Error(`${failure} in ${page.url()}`);
    await pause(50);
  }
}

/** Whether the page has a card on screen: its host is the only thing that can be told from outside. */
export function cardIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.querySelector('newsgloss-card');
    if (!host) return false;
    for (let x = 20; x < innerWidth; x += 40) {
      for (let y = 10; y < innerHeight; y += 20) if (document.elementFromPoint(x, y) === host) return true;
    }
    return false;
  });
}

/** Scrolls a highlight to the middle and gives the centre of its first line, in the viewport. */
export async function scrollToHighlight(
  page: Page,
  { kind, text }: { kind: Kind; text: string },
): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    ({ kind, text }) => {
      const ranges = [...(CSS.highlights.get(`newsgloss-${kind}`) ?? [])];
      const range = ranges.find((candidate) => candidate.toString().replace(/\s+/g, ' ') === text) as
        | Range
        | undefined;
      if (!range) return null;
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range.getClientRects()[0]!;
      return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    },
    { kind, text },
  );
  if (!place) throw new Error(`“${text}” is not highlighted as ${kind}`);
  return place;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
