import { ensureBrowser } from '../../scripts/browsers/find.ts';

/** Both browsers are there, or the whole project of browser tests fails with one line that says what to install. */
export default function setup(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
}
