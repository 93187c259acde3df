import type { Browser } from 'puppeteer-core';

/** As high as a person can look at without scrolling far. */
const HEIGHT = 1600;

interface Strip {
  /** A picture that is narrow and long. */
  strip: Uint8Array;
  width: number;
  path: `${string}.png`;
}

/** Lays a long picture out in columns beside each other, and takes a picture of that. */
export async function foldColumns(browser: Browser, { strip, width, path }: Strip): Promise<void> {
  const page = await browser.newPage();
  const picture = `data:image/png;base64,${Buffer.from(strip).toString('base64')}`;
  await page.setContent(
    '<!doctype html><body style="margin: 0; display: flex; gap: 16px; background: #777"></body>',
  );
  const columns = await page.evaluate(
    async (source, columnWidth, columnHeight) => {
      const image = Object.assign(new Image(), { src: source });
      await image.decode();
      const count = Math.ceil(image.naturalHeight / columnHeight);
      for (let index = 0; index < count; index += 1) {
        const column = document.createElement('div');
        column.style.cssText = `width: ${columnWidth}px; height: ${Math.min(columnHeight, image.naturalHeight)}px; overflow: hidden`;
        const part = image.cloneNode() as HTMLImageElement;
        part.style.cssText = `display: block; width: ${columnWidth}px; margin-top: ${-index * columnHeight}px`;
        column.append(part);
        document.body.append(column);
      }
      return count;
    },
    picture,
    width,
    HEIGHT,
  );
  await page.setViewport({ width: columns * (width + 16), height: 900 });
  await page.screenshot({ fullPage: true, path });
  await page.close();
}
