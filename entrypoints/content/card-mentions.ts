import type { Mentions } from '../../components/CardFrame.tsx';
import type { CardEvent, openedBy } from '../../lib/page/hover/card-state.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import type { Shown, ShownAnnotation } from '../../lib/page/shown.ts';

interface Of {
  shown: Shown;
  painter: Painter;
  send: (event: CardEvent) => void;
  close: () => void;
  /** What opened the card on the screen, null while there is none. */
  opener: () => ReturnType<typeof openedBy> | null;
  /** The card's height in CSS pixels. */
  height: () => number;
}

/**
 * For an annotation: which of the article's mentions of the same it is, counted from 1, and the ways to the ones after
 * and before it, round at the ends; undefined where the article names it once.
 */
export function stepsToMentions({ shown, painter, send, close, opener, height }: Of) {
  /** A reader who goes by keyboard, or has a sheet, finds the card at the next mention too. */
  function goTo({ id }: ShownAnnotation): void {
    const range = painter.rangeOf(id);
    if (!range) return;
    const by = opener();
    if (by === 'pointer') close();
    jumpTo(range, { atOnce: by !== 'pointer', covered: by === 'touch' ? height() : 0 });
    painter.pulse(id);
    if (by === 'keyboard') send({ type: 'openByKeyboard', target: id });
    if (by === 'touch') send({ type: 'openByTouch', target: id });
  }

  return (of: ShownAnnotation): Mentions | undefined => {
    const { kind, name } = of.annotation;
    const same = shown.all.filter(({ annotation }) => annotation.kind === kind && annotation.name === name);
    if (same.length < 2) return undefined;
    const position = same.findIndex(({ id }) => id === of.id) + 1;
    return {
      position,
      total: same.length,
      onNext: () => goTo(same[position % same.length]!),
      onPrevious: same.length > 2 ? () => goTo(same.at(position - 2)!) : undefined,
    };
  };
}
