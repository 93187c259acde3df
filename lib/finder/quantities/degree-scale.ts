/**
 * The scale of degrees that end at `at`: "20° Celsius", "20 degrees on the Fahrenheit scale". The name belongs to the
 * quantity only where it stands against the degrees. Null where none is named.
 */
export function readScale(
  text: string,
  at: number,
): { code: string; end: number; dimension: 'celsius' | 'fahrenheit' } | null {
  const scale = /^\s(on\sthe\s)?(celsius|fahrenheit)(?!\p{L})/iu.exec(text.slice(at, at + 26));
  if (!scale) return null;
  const end = scale[1] ? at : at + scale[0].length;
  return scale[2]?.toLowerCase() === 'celsius'
    ? { code: 'Cel', end, dimension: 'celsius' }
    : { code: '[degF]', end, dimension: 'fahrenheit' };
}
