import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../repository/sources.ts';
import { inBothBrowsers, type OpenPage } from './lab.ts';

async function passagesOf(open: OpenPage, html: string): Promise<string[]> {
  const page = await open(html);
  return page.evaluate(() => lab.readAll().map(({ text }) => text));
}

inBothBrowsers((open) => {
  const read = (html: string) => passagesOf(open, html);

  it('joins inline elements and collapses white space', async () => {
    expect(
      await read('<p>\n With <a href="#">Alexander</a>\n  <b>Gab<i>uev</i></b>,\n who left. </p>'),
    ).toEqual(['With Alexander Gabuev, who left.']);
  });

  it('reads each block as a passage, also text beside blocks', async () => {
    const html = `<div>Trade grew again in the last quarter.<p>Oil did not.</p>Nobody knows what comes next.
      <ul><li>First point</li><li>Second <p>point</p></li></ul></div>`;
    expect(await read(html)).toEqual([
      'Trade grew again in the last quarter.',
      'Oil did not.',
      'Nobody knows what comes next.',
      'First point',
      'Second',
      'point',
    ]);
  });

  it('splits paragraphs that only line breaks part', async () => {
    const html =
      '<div>The first paragraph of the story.<br><br>The second of it,<br>in two lines.<br> <br></div>';
    expect(await read(html)).toEqual([
      'The first paragraph of the story.',
      'The second of it,\nin two lines.',
    ]);
  });

  it('leaves out what is no running text', async () => {
    const html = `<header>Site header with a slogan for everyone</header>
      <nav><p>World</p></nav>
      <article>
        <header><h1>Headline of the day</h1></header>
        <p class="byline">By Jane Roe</p><p>By Jane Roe and John Doe</p>
        <p>By <a rel="author" href="#">Jane Roe</a></p>
        <div class="social-share"><p>Share this story</p></div>
        <p>Text with <code>code</code> and <button>more</button> in it<sup><a href="#n">[1]</a></sup>.</p>
        <pre>let code</pre>
        <form><p>Sign up here</p></form>
        <div contenteditable><p>Draft of a letter</p></div>
        <div role="complementary"><p>Beside the point</p></div>
        <p aria-hidden="true">Decoration</p>
        <section class="related-stories"><article><p>Another story</p></article></section>
        <p><a href="#">Read more: a story that stands elsewhere</a></p>
        <table><tr><td>89%</td><td>China sold more chips to Russia than before.</td></tr></table>
        <footer>Footer of the article, with its tags</footer>
      </article>
      <section class="comments"><p>First!</p></section>
      <aside><p>Aside</p></aside>
      <newsgloss-card><p>A card</p></newsgloss-card>`;
    expect(await read(html)).toEqual([
      'Headline of the day',
      'Text with and in it.',
      'China sold more chips to Russia than before.',
    ]);
  });

  it('reads an article in a page that is all form, and behind an open dialog', async () => {
    const html = `<form><div aria-hidden="true"><h1>Headline</h1><p>Running text.</p></div></form>`;
    expect(await read(html)).toEqual(['Headline', 'Running text.']);
  });

  it('leaves out hidden text, and keeps a child that is visible again', async () => {
    const html = `<style>.gone { display: none } .unseen { visibility: hidden } .unseen b { visibility: visible }
      .for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }</style>
      <p>One<span class="gone"> hidden</span><span class="for-readers">, opens in a new window</span> word.</p>
      <p class="gone">Nothing</p><p class="unseen">Not this <b>but this</b></p>`;
    expect(await read(html)).toEqual(['One word.', 'but this']);
  });

  it('takes the layout from the styles, not from the names of elements', async () => {
    const html = `<style>span.line { display: block } div.word { display: inline } .cap { float: left }</style>
      <div><span class="line">The first line of text here.</span><span class="line">Then comes a second line of text.</span></div>
      <p><span class="cap">W</span>hen <div class="word">words</div></p>
      <p style="white-space: pre-line">kept \n line</p>`;
    expect(await read(html)).toEqual([
      'The first line of text here.',
      'Then comes a second line of text.',
      'When',
      'kept\nline',
    ]);
  });

  it('leads back to exact ranges', async () => {
    const page = await open('<p>\n Yes, <a href="#">Alexander </a>\n<b>Gab&shy;uev</b>\u200b said “no”.</p>');
    const found = await page.evaluate(() => {
      const passage = lab.readAll()[0]!;
      const start = passage.text.indexOf('Alexander');
      const end = passage.text.indexOf('uev') + 3;
      const range = passage.rangeOf(start, end)!;
      return {
        text: passage.text.slice(start, end),
        range: range.toString().replace(/\s+/g, ' '),
        startsIn: range.startContainer.parentElement?.localName,
        endsIn: range.endContainer.parentElement?.localName,
      };
    });
    expect(found).toEqual({
      text: 'Alexander Gab\u00aduev',
      range: 'Alexander Gab\u00aduev',
      startsIn: 'a',
      endsIn: 'b',
    });
  });

  it('knows no range for text that the page has changed', async () => {
    const page = await open('<p>About <b>88 percent</b> of it.</p>');
    const ranges = await page.evaluate(() => {
      const passage = lab.readAll()[0]!;
      document.querySelector('b')!.firstChild!.nodeValue = '89 percent';
      return [passage.rangeOf(6, 8), passage.rangeOf(0, 5)?.toString()];
    });
    expect(ranges).toEqual([null, 'About']);
  });

  it('finds the article and reads it alone', async () => {
    const page = await open(readFileSync(join(root, 'samples/putin-in-beijing.html'), 'utf8'));
    const found = await page.evaluate(() => {
      const article = lab.articleRoot(document);
      const texts = lab.readPassages(article, lab.cssLayout(window)).map(({ text }) => text);
      return { name: article.localName, texts };
    });
    expect(found.name).toBe('article');
    expect(found.texts[0]).toBe('Before the Beijing summit, a friendship with conditions');
    expect(found.texts).toHaveLength(18);
    expect(found.texts.join('\n')).toContain('Nathaniel Sher, a researcher');
    expect(found.texts.join('\n')).not.toMatch(/sample desk|ever sleep|in Chongqing/);
  });

  it('finds an article that nothing names, beside longer comments', async () => {
    const prose = (words: string) => `<p>${`${words} goes on for a while, as sentences do. `.repeat(4)}</p>`;
    const page =
      await open(`<div id="all"><div id="story"><h1>Headline</h1><div>${prose('One')}${prose('Two')}</div></div>
      <div id="comments">${prose('A comment').repeat(20)}</div></div>`);
    expect(await page.evaluate(() => lab.articleRoot(document).id)).toBe('story');
  });
});
