import { openCardOn, waitForHighlights } from '../start/reader.ts';
import { fileOf, openTab, type Surroundings } from './surroundings.ts';

/** The article as it is printed while a card is open: without a trace of either card or underlines. */
export async function* takePrints(of: Surroundings): AsyncIterable<string> {
  const page = await openTab(of);
  await page.goto(of.address);
  await waitForHighlights(page);
  await openCardOn(page, { kind: 'person', text: 'Alexander Gabuev' });
  const path = fileOf(of, 'print.pdf');
  await page.pdf({ path, format: 'a4', printBackground: true });
  yield path;
  await page.close();
}
