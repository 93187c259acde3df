import { describe, expect, it } from 'vitest';
import { inBothBrowsers } from './lab.ts';

const html = `<p id="one">\n With <a href="#">Alexander</a>  <b>Gab<i>uev</i></b> &amp; 88 percent, said Gabuev.</p>
  <div id="two">Gabuev stands beside a block of text.<p>Gabuev, and <!-- a comment --> once more Gabuev.</p><script>"Gabuev"</script> And Gabuev comes after it again.</div>`;

inBothBrowsers((open) => {
  describe('highlights', () => {
    it('show the words without touching the markup, and go', async () => {
      const page = await open(html);
      const found = await page.evaluate(() => {
        const before = document.documentElement.outerHTML;
        CSS.highlights.set('of-the-page', new Highlight());
        const painter = lab.createPainter(document, 'highlight');
        painter.paint(lab.itemsFor(['Alexander Gabuev', 'Gabuev']));
        painter.paint(lab.itemsFor(['88 percent'], 'statistic').map((item) => ({ ...item, id: 99 })));
        const persons = CSS.highlights.get('newsgloss-person')?.size;
        const statistics = CSS.highlights.get('newsgloss-statistic')?.size;
        const words = painter.rangeOf(0)?.toString().replace(/\s+/g, ' ');
        painter.unpaint([0, 1]);
        const left = CSS.highlights.get('newsgloss-person')?.size;
        painter.pulse(99);
        const pulse = CSS.highlights.get('newsgloss-pulse')?.size;
        const same = document.documentElement.outerHTML === before;
        painter.destroy();
        const names = ['person', 'statistic', 'pulse'].filter((name) =>
          CSS.highlights.has(`newsgloss-${name}`),
        );
        return {
          persons,
          statistics,
          words,
          left,
          pulse,
          same,
          names,
          others: CSS.highlights.has('of-the-page'),
        };
      });
      expect(found).toEqual({
        persons: 7,
        statistics: 1,
        words: 'Alexander Gabuev',
        left: 5,
        pulse: 1,
        same: true,
        names: [],
        others: true,
      });
    });

    it('know no range for words that the page has rewritten', async () => {
      const page = await open(html);
      const found = await page.evaluate(() => {
        const painter = lab.createPainter(document, 'highlight');
        const items = lab.itemsFor(['88 percent']);
        painter.paint(items);
        const { range } = { range: painter.rangeOf(0)! };
        range.startContainer.nodeValue = ' and 89 percent';
        const after = painter.rangeOf(0);
        painter.paint(items);
        return { after, again: painter.rangeOf(0), painted: CSS.highlights.get('newsgloss-person')?.size };
      });
      expect(found).toEqual({ after: null, again: null, painted: 0 });
    });
  });

  describe('marks', () => {
    it('stand around the words, each in its own node, and go without a trace', async () => {
      const page = await open(html);
      const found = await page.evaluate(() => {
        const before = { markup: document.body.innerHTML, texts: lab.textNodes() };
        const nodes = [...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes]);
        const painter = lab.createPainter(document, 'mark');
        painter.paint(lab.itemsFor(['Alexander Gabuev', '88 percent', 'said Gabuev', 'Gabuev']));
        const first = document.querySelector('#one')!.innerHTML;
        const marks = [...document.querySelectorAll('#two mark')].map(
          (mark) => mark.parentElement?.localName,
        );
        const kind = document.querySelector('mark')!.outerHTML;
        const words = painter.rangeOf(0)?.toString().replace(/\s+/g, ' ');
        painter.destroy();
        const after = { markup: document.body.innerHTML, texts: lab.textNodes() };
        const same = nodes.every(
          (node, at) => [...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes])[at] === node,
        );
        return { before, after, first, marks, kind, words, same };
      });
      expect(found.first).toBe(
        `\n With <a href="#"><mark data-newsgloss="person">Alexander</mark></a>  <b><mark data-newsgloss="person">Gab</mark><i><mark data-newsgloss="person">uev</mark></i></b> &amp; <mark data-newsgloss="person">88 percent</mark>, <mark data-newsgloss="person">said Gabuev</mark>.`,
      );
      expect(found.marks).toEqual(['div', 'p', 'p', 'div']);
      expect(found.words).toBe('Alexander Gabuev');
      expect(found.after).toEqual(found.before);
      expect(found.same).toBe(true);
    });

    it('can be taken back one by one and put in again, with nodes kept apart that were apart', async () => {
      const page = await open('<p id="one">Some words.</p>');
      const found = await page.evaluate(() => {
        const p = document.querySelector('p')!;
        p.append(document.createTextNode(' Xi met Pu'), document.createTextNode('tin and Xi left.'));
        const before = lab.textNodes();
        const painter = lab.createPainter(document, 'mark');
        const items = lab.itemsFor(['Xi', 'Putin']);
        painter.paint(items.slice(0, 2));
        painter.paint(items.slice(2));
        const all = p.innerHTML;
        painter.unpaint([1]);
        const less = p.innerHTML;
        painter.paint(items.slice(1, 2));
        const again = p.innerHTML;
        painter.unpaint([0, 1, 2]);
        return { before, after: lab.textNodes(), all, less, again };
      });
      expect(found.all.match(/<mark/g)).toHaveLength(4);
      expect(found.less.match(/<mark/g)).toHaveLength(3);
      expect(found.again).toBe(found.all);
      expect(found.after).toEqual(found.before);
    });

    it('keep what the page wrote: neither its old words nor two copies come back', async () => {
      const page = await open('<p>About 88 percent of it, said Xi.</p>');
      const found = await page.evaluate(() => {
        const p = document.querySelector('p')!;
        const text = p.firstChild!;
        const painter = lab.createPainter(document, 'mark');
        painter.paint(lab.itemsFor(['88 percent', 'Xi']));
        text.nodeValue = 'About 89 percent of it, said Xi.';
        painter.destroy();
        return { words: p.textContent, nodes: p.childNodes.length };
      });
      expect(found).toEqual({ words: 'About 89 percent of it, said Xi.', nodes: 1 });
    });

    it('never show words twice where a framework writes to or removes the text under them', async () => {
      const page = await open('<p id="one">About 88 percent of it.</p><p id="two">Xi left early.</p>');
      const found = await page.evaluate(async () => {
        const [one, two] = [document.querySelector('#one')!, document.querySelector('#two')!];
        const painter = lab.createPainter(document, 'mark');
        painter.paint(lab.itemsFor(['88 percent', 'Xi']));
        const { signal } = new AbortController();
        const told = new Promise<string[]>((resolve) =>
          lab.watchText(document.body, () => resolve(lab.readAll().map(({ text }) => text)), {
            signal,
            interval: 20,
          }),
        );
        one.firstChild!.nodeValue = 'About 89 percent of it.';
        two.firstChild!.remove();
        await Promise.resolve();
        return { atOnce: [one.innerHTML, two.innerHTML], read: await told };
      });
      expect(found.atOnce).toEqual(['About 89 percent of it.', '']);
      expect(found.read).toEqual(['About 89 percent of it.']);
    });

    it('can be put into passages that were read while marks stood in them', async () => {
      const page = await open('<p>First, <b>Xi</b> met Putin in town.</p>');
      const found = await page.evaluate(() => {
        const before = document.body.innerHTML;
        const painter = lab.createPainter(document, 'mark');
        painter.paint(lab.itemsFor(['Xi', 'Putin']));
        const read = lab.readAll().map(({ text }) => text);
        const items = lab.itemsFor(['met', 'Putin']).map((item) => ({ ...item, id: item.id + 10 }));
        painter.unpaint([0, 1]);
        painter.paint(items);
        const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
        painter.destroy();
        return { read, marked, same: document.body.innerHTML === before };
      });
      expect(found).toEqual({ read: ['First, Xi met Putin in town.'], marked: ['met', 'Putin'], same: true });
    });

    it('go from a block that the page has replaced', async () => {
      const page = await open('<div><p>Xi left early today.</p></div>');
      const words = await page.evaluate(() => {
        const painter = lab.createPainter(document, 'mark');
        painter.paint(lab.itemsFor(['Xi']));
        document.querySelector('div')!.innerHTML = '<p>Nobody left early.</p>';
        const range = painter.rangeOf(0);
        painter.unpaint([0]);
        painter.destroy();
        return [range, document.body.textContent];
      });
      expect(words).toEqual([null, 'Nobody left early.']);
    });
  });
});
