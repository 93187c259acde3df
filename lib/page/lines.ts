import type { Rect } from './placing.ts';

/** The lines on which a range stands, each as one rectangle in the viewport (CSS pixels), from the top. */
export function linesOf(range: Pick<Range, 'getClientRects'>): Rect[] {
  const lines: Rect[] = [];
  for (const { left, top, right, bottom, width } of range.getClientRects()) {
    if (width === 0) continue;
    const middle = (top + bottom) / 2;
    const line = lines.find((one) => one.top < middle && middle < one.bottom);
    if (!line) lines.push({ left, top, right, bottom });
    else {
      line.left = Math.min(line.left, left);
      line.top = Math.min(line.top, top);
      line.right = Math.max(line.right, right);
      line.bottom = Math.max(line.bottom, bottom);
    }
  }
  return lines;
}

/** Which of the range's lines (counted from 0) is at this height: a name that wraps has two. The first where none is. */
export function lineAt(range: Pick<Range, 'getClientRects'> | null, y: number | null): number {
  if (!range || y === null) return 0;
  return Math.max(
    0,
    linesOf(range).findIndex(({ top, bottom }) => y >= top && y <= bottom),
  );
}

/** A line starts where its own text does, which a page of another direction may quote. */
export function directionOf({ startContainer }: Range): 'ltr' | 'rtl' {
  const element = startContainer.parentElement;
  const window = startContainer.ownerDocument?.defaultView;
  return element && window?.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}
