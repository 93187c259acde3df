import { expect, it } from 'vitest';
import { inBothBrowsers } from './lab.ts';

const html = `<style>.folded #rest, .off { display: none } .unseen { visibility: hidden }</style>
<div id="outer" class="folded"><main id="main">
  <p id="one">One word <span id="inline">and more</span>.</p><p id="rest">The rest.</p>
  <p id="unseen" class="unseen">Not to be seen.</p><div id="box"></div><div id="menu" class="off">1, 2</div>
</main></div>`;

inBothBrowsers((open) => {
  it('tells at most once per interval of what may show or hide text, in the root or around it', async () => {
    const page = await open(html);
    const batches = await page.evaluate(async () => {
      const batches: string[][] = [];
      const { signal } = new AbortController();
      const ids = (touched: ReadonlySet<Element>) => [...touched].map(({ id }) => id);
      lab.watchStyles(document.querySelector('#main')!, (touched) => batches.push(ids(touched)), {
        signal,
        interval: 50,
      });
      for (const id of ['one', 'box', 'one']) document.getElementById(id)!.classList.toggle('new');
      document.querySelector('#box')!.setAttribute('data-other', '');
      await new Promise((resolve) => setTimeout(resolve, 120));
      document.querySelector('#outer')!.className = '';
      await new Promise((resolve) => setTimeout(resolve, 120));
      window.dispatchEvent(new Event('resize'));
      await new Promise((resolve) => setTimeout(resolve, 120));
      return batches;
    });
    expect(batches).toEqual([['one', 'box'], [], []]);
  });

  it('is silent once its signal has aborted, also with a batch under way', async () => {
    const page = await open(html);
    const batches = await page.evaluate(async () => {
      let batches = 0;
      const controller = new AbortController();
      lab.watchStyles(document.body, () => (batches += 1), { signal: controller.signal, interval: 20 });
      document.querySelector('#one')!.className = 'new';
      await Promise.resolve();
      controller.abort();
      document.querySelector('#one')!.className = '';
      window.dispatchEvent(new Event('resize'));
      await new Promise((resolve) => setTimeout(resolve, 80));
      return batches;
    });
    expect(batches).toBe(0);
  });

  it('finds what came into sight or went, and only that', async () => {
    const page = await open(html);
    const found = await page.evaluate(() => {
      const root = document.querySelector('#main')!;
      const text = lab.readPageText(root, lab.cssLayout(window));
      const found: string[] = [];
      const look = (what: string, ...touched: string[]) => {
        const elements = touched.map((id) => document.getElementById(id)!);
        const changed = text.restyled(elements);
        found.push(`${what}: ${[...changed].map(({ id }) => id).join(' ')}`);
        text.update(changed);
        found.push(text.passages.map((passage) => passage.text).join(' | '));
      };
      look('nothing', 'one', 'box');
      document.querySelector('#outer')!.className = '';
      look('a class around it');
      document.querySelector<HTMLElement>('#unseen')!.className = '';
      look('visibility', 'unseen');
      document.querySelector<HTMLElement>('#inline')!.hidden = true;
      look('words in a line', 'inline');
      document.querySelector<HTMLElement>('#rest')!.style.display = 'none';
      look('gone again', 'rest');
      document.querySelector<HTMLElement>('#menu')!.className = '';
      look('no words', 'menu');
      return found;
    });
    const first = 'One word and more.';
    expect(found).toEqual([
      'nothing: ',
      first,
      'a class around it: rest',
      `${first} | The rest.`,
      'visibility: unseen',
      `${first} | The rest. | Not to be seen.`,
      'words in a line: inline',
      'One word . | The rest. | Not to be seen.',
      'gone again: rest',
      'One word . | Not to be seen.',
      'no words: ',
      'One word . | Not to be seen.',
    ]);
  });
});
