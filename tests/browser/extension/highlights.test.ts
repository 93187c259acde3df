import { describe, expect, test } from 'vitest';
import { BROWSERS, markupOf, useReader, wordsOf } from './reader.ts';

describe.each(BROWSERS)('highlights in %s', (kind) => {
  const reader = useReader(kind);

  test('stand over exactly the words of names and figures, in the running text only', async () => {
    const page = await reader.openArticle();
    const people = await wordsOf(page, 'person');
    expect(people).toEqual(
      expect.arrayContaining([
        'Xi Jinping',
        'Vladimir V. Putin',
        'Emmanuel Macron',
        'Olaf Scholz',
        'Shen Dingli',
        'Yun Sun',
        'Sun',
        'Evan S. Medeiros',
        'Medeiros',
        'Xiao Bin',
        'Nathaniel Sher',
        'Alexander Gabuev',
        'Gabuev',
      ]),
    );
    // One each in the running text; the comment's, the sidebar's and the menu's stay plain.
    expect(people.filter((words) => words === 'Alexander Gabuev')).toHaveLength(1);
    expect(people.filter((words) => words === 'Olaf Scholz')).toHaveLength(1);
    expect(people).not.toContain('Olivia Wang');
    expect(await wordsOf(page, 'organization')).toEqual(
      expect.arrayContaining([
        'European Union',
        'Stimson Center',
        'Georgetown University',
        'Carnegie Endowment for International Peace',
        'Carnegie Russia Eurasia Center',
        'Kremlin',
      ]),
    );
    expect(await wordsOf(page, 'statistic')).toEqual(
      expect.arrayContaining(['89 percent', '40 times', 'fifth inauguration', 'top buyer of Russian oil']),
    );
    await page.close();
  });

  test('leave the markup as it is', async () => {
    const page = await reader.openArticle();
    const plain = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    });
    expect(await markupOf(page)).toBe(plain);
    await page.close();
  });

  test('are absent from a page that is no article', async () => {
    const page = await reader.launched.browser.newPage();
    await page.goto(`${reader.tests.origin}/no-article.html`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await wordsOf(page, 'person')).toEqual([]);
    expect(await page.$('newsgloss-card')).toBeNull();
    await page.close();
  });
});
