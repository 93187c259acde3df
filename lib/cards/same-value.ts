/** The press and the compilers round: values as near as this (relative) are the same. */
const SAME = 0.01;

/** Whether two amounts in the same unit are one value, rounded or not. */
export function isSameValue(one: number, other: number): boolean {
  return one === other || Math.abs(one / other - 1) < SAME;
}
