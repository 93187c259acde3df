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

  it('moves the words up by so much in what scrolls around them, then in the window, or not at all', async () => {
    const page = await open(`<style>* { scroll-behavior: auto }</style>
      <div id="inner" style="height: 300px; overflow: auto"><p>Here stands Gabuev.</p><div style="height: 340px"></div></div>
      <div style="height: 3000px"></div>`);
    const moved = await page.evaluate(async () => {
      const [item] = lab.itemsFor(['Gabuev']);
      const range = item!.passage.rangeOf(item!.start, item!.end)!;
      const top = () => range.getBoundingClientRect().top;
      const settled = async () => {
        for (let before = Number.NaN; before !== top(); ) {
          before = top();
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
      };
      const inner = document.querySelector('#inner')!;
      const room = inner.scrollHeight - inner.clientHeight;
      const before = top();
      const isEnough = [lab.moveUp(range, 90_000)];
      await settled();
      const after = [before - top()];
      isEnough.push(lab.moveUp(range, room + 120));
      await settled();
      return { isEnough, after: [...after, before - top() - room], inWindow: window.scrollY };
    });
    expect(moved).toEqual({ isEnough: [false, true], after: [0, 120], inWindow: 120 });
  });
});
