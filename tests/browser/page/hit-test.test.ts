import { describe, expect, it } from 'vitest';
import { inBothBrowsers } from './lab.ts';

const html = `<style>body { margin: 20px; font: 16px/40px monospace; width: 300px } .fixed { user-select: none }</style>
  <p>It was Alexander <b>Gabuev</b> who said so to Evan S. Medeiros of Georgetown.</p><p class="fixed">And then Gabuev left.</p>`;

inBothBrowsers((open) => {
  describe.each(['highlight', 'mark'] as const)('with the %s painter', (kind) => {
    it('finds the item under a point, with its part of the line', async () => {
      const page = await open(html);
      const found = await page.evaluate((kind) => {
        const painter = lab.createPainter(document, kind);
        painter.paint(lab.itemsFor(['Alexander Gabuev', 'Medeiros', 'left']));
        const hits = lab.createHitTest(document, painter);
        const rects = [...painter.rangeOf(0)!.getClientRects()];
        const at = ({ left, right, top, bottom }: DOMRect) => hits.at((left + right) / 2, (top + bottom) / 2);
        const second = painter.rangeOf(1)!.getClientRects()[0]!;
        return {
          each: rects.filter(({ width }) => width > 0).map((rect) => at(rect)?.id),
          lines: rects
            .filter(({ width }) => width > 0)
            .map((rect) => {
              const line = at(rect)?.line;
              return (
                !!line && line.left <= rect.left && line.right >= rect.right && line.bottom - line.top < 40
              );
            }),
          second: at(second)?.id,
          unselectable: at(painter.rangeOf(2)!.getClientRects()[0]!)?.id,
          margin: hits.at(second.right + 200, second.top + 5),
          before: hits.at(rects[0]!.left - 15, rects[0]!.top + 5),
          between: hits.at(rects[0]!.left + 5, rects[0]!.top - 8),
        };
      }, kind);
      expect([...new Set(found.each)]).toEqual([0]);
      expect([...new Set(found.lines)]).toEqual([true]);
      expect(found).toMatchObject({ second: 1, unselectable: 2, margin: null, before: null, between: null });
    });

    it('finds nothing once the item is taken back', async () => {
      const page = await open(html);
      const hit = await page.evaluate((kind) => {
        const painter = lab.createPainter(document, kind);
        painter.paint(lab.itemsFor(['Medeiros']));
        const { left, top } = painter.rangeOf(0)!.getBoundingClientRect();
        painter.unpaint([0]);
        return lab.createHitTest(document, painter).at(left + 5, top + 5);
      }, kind);
      expect(hit).toBeNull();
    });
  });

  it('means the smaller of two items that overlap', async () => {
    const page = await open(html);
    const hit = await page.evaluate(() => {
      const painter = lab.createPainter(document, 'highlight');
      painter.paint(lab.itemsFor(['Evan S. Medeiros of Georgetown', 'Medeiros']));
      const { left, top } = painter.rangeOf(1)!.getBoundingClientRect();
      return lab.createHitTest(document, painter).at(left + 5, top + 5)?.id;
    });
    expect(hit).toBe(1);
  });
});
