import { expect, it } from 'vitest';
import { inBothBrowsers } from './lab.ts';

const html = `<main id="main"><p id="one">One <b>word</b>.</p><p id="two">Two.</p><div id="three">Three words <p>and</p> more.</div></main><div id="other"></div>`;

inBothBrowsers((open) => {
  it('tells which blocks changed, in one batch', async () => {
    const page = await open(html);
    const batches = await page.evaluate(async () => {
      const batches: string[][] = [];
      const { signal } = new AbortController();
      const main = document.querySelector('#main')!;
      lab.watchText(main, (changed) => batches.push([...changed].map(({ id }) => id)), {
        signal,
        interval: 50,
      });
      document.querySelector('b')!.firstChild!.nodeValue = 'words';
      const four = document.createElement('p');
      four.id = 'four';
      four.textContent = 'Four';
      main.append(four);
      const two = document.querySelector('#two')!;
      two.remove();
      document.querySelector('#other')!.textContent = 'elsewhere';
      document.querySelector('#three p')!.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return batches;
    });
    expect(batches).toEqual([['one', 'four', 'two', '', 'three']]);
  });

  it('tells at most once per interval, however often the text changes', async () => {
    const page = await open(html);
    const { batches, changes } = await page.evaluate(async () => {
      let batches = 0;
      let changes = 0;
      const { signal } = new AbortController();
      lab.watchText(document.body, () => (batches += 1), { signal, interval: 100 });
      const text = document.querySelector('b')!.firstChild!;
      const start = performance.now();
      while (performance.now() - start < 1000) {
        changes += 1;
        text.nodeValue = String(changes);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return { batches, changes };
    });
    expect(changes).toBeGreaterThan(50);
    expect(batches).toBeGreaterThanOrEqual(5);
    expect(batches).toBeLessThanOrEqual(10);
  });

  it('does not take our own marks and our own card for changes', async () => {
    const page = await open(html);
    const ids = await page.evaluate(async () => {
      const ids: string[] = [];
      const { signal } = new AbortController();
      lab.watchText(document.body, (changed) => ids.push(...[...changed].map(({ id }) => id)), {
        signal,
        interval: 20,
      });
      const painter = lab.createPainter(document, 'mark');
      document.querySelector('#two')!.firstChild!.nodeValue = 'Two words.';
      painter.paint(lab.itemsFor(['One word', 'words']));
      document.body.append(document.createElement('newsgloss-card'));
      await new Promise((resolve) => setTimeout(resolve, 80));
      painter.pulse(0);
      painter.destroy();
      await new Promise((resolve) => setTimeout(resolve, 80));
      return ids;
    });
    expect(ids).toEqual(['two']);
  });

  it('tells when the root itself has gone', async () => {
    const page = await open(html);
    const ids = await page.evaluate(async () => {
      const ids: string[] = [];
      const { signal } = new AbortController();
      lab.watchText(
        document.querySelector('#main')!,
        (changed) => ids.push(...[...changed].map(({ id }) => id)),
        { signal, interval: 20 },
      );
      document.body.innerHTML = '<main>Another page</main>';
      await new Promise((resolve) => setTimeout(resolve, 80));
      return ids;
    });
    expect(ids).toEqual(['main']);
  });

  it('ends with its signal, also a batch under way', async () => {
    const page = await open(html);
    const batches = await page.evaluate(async () => {
      let batches = 0;
      const controller = new AbortController();
      lab.watchText(document.body, () => (batches += 1), { signal: controller.signal, interval: 20 });
      document.querySelector('#two')!.textContent = 'changed';
      await Promise.resolve();
      controller.abort();
      document.querySelector('#two')!.textContent = 'and again';
      await new Promise((resolve) => setTimeout(resolve, 80));
      return batches;
    });
    expect(batches).toBe(0);
  });
});
