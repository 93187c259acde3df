/** A number in the making: parts are added as they are read, "two", "hundred", "thousand". */
export interface Sum {
  total: number;
  current: number | undefined;
  /** The last value read, for "twenty" + "one". */
  last: number;
  lastScale: number;
  end: number;
  figures: boolean;
  formed: boolean;
  scaled: boolean;
}

export const emptySum = (at: number): Sum => ({
  total: 0,
  current: undefined,
  last: 0,
  lastScale: Infinity,
  end: at,
  figures: false,
  formed: false,
  scaled: false,
});

export const totalOf = (sum: Sum): number => sum.total + (sum.current ?? 0);

/** Takes a value as the part in hand. */
export function take(
  sum: Sum,
  value: number,
  end: number,
  { figures, formed }: { figures: boolean; formed: boolean },
): boolean {
  sum.current = value;
  sum.last = value;
  sum.end = end;
  sum.figures ||= figures;
  sum.formed ||= formed;
  sum.scaled = false;
  return true;
}

/** "Twenty" takes "one" behind it, "hundred" takes all below it; else a new number begins and the part is refused. */
export function addCardinal(sum: Sum, value: number, end: number): boolean {
  const current = sum.current;
  if (current === undefined) {
    if (sum.total > 0 && value >= sum.lastScale) return false;
  } else {
    const afterTens =
      sum.last >= 20 && sum.last < 100 && sum.last % 10 === 0 && value > 0 && value < 10 && !sum.figures;
    const afterHundred = sum.last === 100 && value > 0 && value < 100;
    if (!afterTens && !afterHundred) return false;
  }
  const formed = sum.formed;
  take(sum, (current ?? 0) + value, end, { figures: false, formed });
  sum.last = value;
  return true;
}

/** Multiplies what stands before; a greater scale than the last multiplies all ("two hundred thousand million"). */
export function addScale(sum: Sum, scale: number, end: number): boolean {
  if (sum.current === undefined && sum.total === 0) return false;
  if (sum.current === undefined || scale > sum.lastScale) {
    sum.total = totalOf(sum) * scale;
    sum.current = undefined;
  } else if (scale <= 100) {
    sum.current *= scale;
  } else {
    sum.total += sum.current * scale;
    sum.current = undefined;
  }
  if (scale > 100) sum.lastScale = scale;
  sum.last = scale;
  sum.scaled = true;
  sum.formed = true;
  sum.end = end;
  return true;
}
