import { mkdir, writeFile } from 'node:fs/promises';
import { launchBrowser } from './browsers/launch.ts';

/**
 * Draws the icons into `public/icon`: a page with one underlined word, which is what Newsgloss does to a page. At 16
 * pixels there is room for two lines only.
 */
const SIZES = [16, 32, 48, 96, 128] as const;

const lines = (size: number): string =>
  size < 32
    ? '<path d="M28 44h72" stroke="#fff" stroke-width="14" opacity=".75"/><path d="M28 86h50" stroke="#ffc933" stroke-width="18"/>'
    : `<path d="M30 36h68M30 56h68M30 96h44" stroke="#fff" stroke-width="8" opacity=".7"/>
       <path d="M30 72h46" stroke="#fff" stroke-width="8"/><path d="M30 84h46" stroke="#ffc933" stroke-width="7"/>`;

const picture = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}" stroke-linecap="round">
     <rect x="4" y="4" width="120" height="120" rx="26" fill="#24456b"/>${lines(size)}</svg>`;

const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });
const { browser } = await launchBrowser({ kind: 'chromium', headless: true });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture(size)}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
