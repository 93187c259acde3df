import type { Side } from './side.ts';

/** How far around the number the words may stand that tell what its points are of. */
const NEAR = 100;

/** What is given in percent. */
const RATES =
  /\b(?:percent|unemployment|jobless|inflation|rates?|yields?|approval|turnout|gdp|growth|deficit|margins?)\b|%/i;

/** What has points of its own: indices of markets and of sentiment, and games. */
const OTHER_POINTS =
  /\b(?:index|indices|indexes|dow|nasdaq|s&p|ftse|nikkei|dax|stocks?|shares|pmi|sentiment|confidence|game|match|scored|averag\w+)\b/i;

const CHANGE =
  /^[\s-](?:\w+ )?(?:drop|rise|increase|decline|fall|gain|cut|hike|uptick|reduction|decrease|jump)s?\b/;

/**
 * Behind "0.3-point" or "0.3 points", where that is so much of something given in percent; -1 otherwise: "a
 * 0.3-point drop in unemployment", "fell 0.3 points to 4.1%". Whole points may be anything's.
 */
export function endOfPercentagePoints(text: string, { start, end, amount }: Side): number {
  if (Number.isInteger(amount) || Math.abs(amount) >= 100) return -1;
  const points = /^[\s-]points?\b(?!-)/.exec(text.slice(end, end + 9));
  if (!points) return -1;
  const behind = end + points[0].length;
  const around = text.slice(Math.max(0, start - NEAR), behind + NEAR);
  if (OTHER_POINTS.test(around)) return -1;
  return RATES.test(around) || CHANGE.test(text.slice(behind, behind + 30)) ? behind : -1;
}
