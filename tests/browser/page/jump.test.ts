import { expect, it } from 'vitest';
import { inBothBrowsers } from './lab.ts';

inBothBrowsers((open) => {
  it('scrolls the words into the middle of the window and of what scrolls around them', async () => {
    const page = await open(`<div style="height: 3000px"></div>
      <div id="inner" style="height: 300px; overflow: auto"><div style="height: 900px"></div><p>Here stands Gabuev.</p><div style="height: 900px"></div></div>
      <div style="height: 3000px"></div>`);
    await page
      .emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      .catch(() => undefined);
    const off = await page.evaluate(async () => {
      const [item] = lab.itemsFor(['Gabuev']);
      const range = item!.passage.rangeOf(item!.start, item!.end)!;
      lab.jumpTo(range);
      const middle = () => {
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2;
      };
      for (let before = Number.NaN; before !== window.scrollY; ) {
        before = window.scrollY;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      const inner = document.querySelector('#inner')!.getBoundingClientRect();
      return [middle() - window.innerHeight / 2, middle() - (inner.top + inner.bottom) / 2].map(Math.abs);
    });
    expect(Math.max(...off)).toBeLessThan(2);
  });
});
