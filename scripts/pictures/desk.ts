import { openExtensionPage, tabIdOf } from '../browsers/extension-pages.ts';
import { openCardOn, pause, waitForHighlights } from '../start/reader.ts';
import { emulate } from './schemes.ts';
import { openTab, type Surroundings, shoot } from './surroundings.ts';

const CARDS = [
  { kind: 'person', text: 'Alexander Gabuev', name: 'person-card' },
  { kind: 'person', text: 'Vladimir V. Putin', name: 'leader-card' },
  { kind: 'organization', text: 'Carnegie Endowment for International Peace', name: 'organization-card' },
  { kind: 'statistic', text: '89 percent', name: 'statistic-card' },
  { kind: 'statistic', text: '$240.1 billion', name: 'series-card' },
] as const;

/** The article and its cards, popup, side panel and options, as they are with a mouse. */
export async function* takeDesk(of: Surroundings): AsyncIterable<string> {
  const page = await openTab(of);
  await page.goto(of.address);
  await waitForHighlights(page);
  yield shoot(page, of, { what: 'article' });
  for (const card of CARDS) {
    await openCardOn(page, card);
    yield shoot(page, of, { what: card.name });
  }
  const tab = await tabOf(of);
  for (const [path, what] of [
    [`/popup.html?tab=${tab}`, 'popup'],
    [`/sidepanel.html?tab=${tab}`, 'sidepanel'],
    ['/options.html', 'options'],
  ] as const) {
    const own = await openExtensionPage(of.launched, path);
    await emulate(own, of.kind, of.scheme);
    await pause(700);
    yield shoot(own, of, { what });
    await own.close();
  }
  await page.close();
}

async function tabOf({ launched, address }: Surroundings): Promise<number> {
  const blank = await openExtensionPage(launched, '/options.html');
  const tab = await tabIdOf(blank, address);
  await blank.close();
  return tab;
}
