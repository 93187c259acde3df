import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Goes by Tab through all controls of a page: each is reached, in view, with an outline. */
export async function walkThrough(page: Page): Promise<void> {
  const controls = await page.$$eval(
    'a[href], button:enabled, input:enabled:not([type=radio]), input[type=radio]:checked, summary',
    (all) => all.length,
  );
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const reached = new Set<number>();
  for (let press = 0; press <= controls; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const { top, bottom } = focused.getBoundingClientRect();
      const index = [...document.querySelectorAll('*')].indexOf(focused);
      const isVisible = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      return {
        index,
        isVisible,
        isInView: bottom > 0 && top < innerHeight,
        what: focused.outerHTML.slice(0, 90),
      };
    });
    if (!at) continue;
    expect(at).toMatchObject({ isVisible: true, isInView: true });
    reached.add(at.index);
  }
  expect(reached.size).toBeGreaterThanOrEqual(controls);
}
