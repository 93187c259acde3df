import type { UnitRead } from './unit.ts';

/** "20° Celsius", "20 degrees on the Fahrenheit scale": degrees with the scale that stands behind them. */
export function withScale(text: string, degrees: UnitRead): UnitRead {
  const scale = /^\s(on\sthe\s)?(celsius|fahrenheit)(?!\p{L})/iu.exec(
    text.slice(degrees.end, degrees.end + 26),
  );
  if (!scale) return degrees;
  const dimension = scale[2]?.toLowerCase() ?? '';
  const end = scale[1] ? degrees.end : degrees.end + scale[0].length;
  return { ...degrees, code: dimension === 'celsius' ? 'Cel' : '[degF]', end, dimension };
}
