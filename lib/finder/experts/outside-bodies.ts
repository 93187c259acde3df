import { isCapital, key, type Reading } from '../attributions/reading.ts';
import { MARKET_WORDS, RESEARCH_WORDS } from './words/organization-words.ts';

/** What kind of research or aid a group or firm is for: "rights group", "data provider". */
const PURPOSE =
  /^(?:rights|aid|advocacy|research|data|consulting|advisory|monitoring|analytics|conservation|environmental|polling|intelligence|forecasting|relief)$/;
const GROUP = /^(?:group|groups|firm|organization|organisation|agency|provider|company|body|tank)$/;
const KIND = /^(?:consultancy|brokerage|charity|nonprofit|watchdog|pollster)$/;

/**
 * Whether the word at `index` tells of a body that studies, advises or helps: "Institute", "Council on" (as
 * councils for the study of something are called), "charity", "rights group", "think tank".
 */
export function isOutsideBodyAt(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (RESEARCH_WORDS.has(word) || KIND.test(word)) return true;
  if (word === 'council') return words[index + 1] === 'on';
  if (!GROUP.test(word)) return false;
  const before = words[index - 1] ?? '';
  return word === 'tank' ? before === 'think' : PURPOSE.test(before);
}

/** Banks of states, and what else is called one. */
const NO_BANK = /^(?:central|reserve|world|peoples|people|development|food|blood|west|national|federal)$/;

/** Whether a name is that of a bank or firm in the markets, as far as its words tell: "Harbor Securities". */
export function isMarketBody(
  reading: Reading,
  { first, end }: { first: number; end: number },
): 'bank' | 'firm' | undefined {
  for (let token = first; token < end; token += 1) {
    if (!isCapital(reading, token)) continue;
    const word = key(reading, token);
    if (token > first && MARKET_WORDS.has(word)) return 'firm';
    if (word === 'bank' && token > first && !NO_BANK.test(key(reading, token - 1))) return 'bank';
  }
  return undefined;
}
