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
  const before = words[index - 1] ?? '';
  // The Council of Economic Advisers is a president's.
  if (word === 'advisers' && before === 'economic') return false;
  if (RESEARCH_WORDS.has(word) || KIND.test(word)) return true;
  if (word === 'council' && words[index + 1] === 'on') return true;
  if (/^(?:council|panel|committee|board)$/.test(word))
    return before === 'scientific' || before === 'science';
  if (!GROUP.test(word)) return false;
  return word === 'tank' ? before === 'think' : PURPOSE.test(before);
}

/** Words of research that name too much else to explain what a body is. */
const VAGUE = /^(?:school|center|centre|project|forum|society|survey|lab|labs|academy|studies|initiative)$/;

const LONGEST_EXPLANATION = 8;

/** "..., a nonprofit that tracks dams": whether what stands at `comma` explains that the body before is such a one. */
export function explainsBody({ tokens: { keys } }: Reading, comma: number): boolean {
  if (keys[comma] !== ',' || !/^(?:an?|the)$/.test(keys[comma + 1] ?? '')) return false;
  for (let at = comma + 2; at < comma + LONGEST_EXPLANATION; at += 1) {
    const word = keys[at] ?? '.';
    if (/^(?:[,.;:]|that|which|who|of|in|for|at|to|with|near|by|from|on)$/.test(word)) return false;
    if (isOutsideBodyAt(keys, at) && !VAGUE.test(word)) return true;
  }
  return false;
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
