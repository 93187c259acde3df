import { render } from 'preact';
import { Card as CardComponent } from '../../components/Card.tsx';
import { cardStyles } from '../../components/card-styles.ts';
import type { Card } from '../../lib/cards/card.ts';
import { whyText } from '../../lib/cards/why-text.ts';
import { translate } from '../../lib/extension/translate.ts';
import type { CardEvent, CardState } from '../../lib/page/hover/card-state.ts';
import type { PointerPlace } from '../../lib/page/hover/pointer.ts';
import { GUTTER } from '../../lib/page/hover/timings.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import { linesOf } from '../../lib/page/lines.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import { placeCard } from '../../lib/page/placing.ts';
import type { Shown, ShownAnnotation } from '../../lib/page/shown.ts';
import { createCardHost } from './card-host.ts';

/** The card on the screen. */
export interface CardView {
  readonly host: Element;
  show(state: OpenState, of: { annotation: ShownAnnotation; at: PointerPlace | null }): void;
  /** Follows its line after a scroll or a change of size; closes where the line has gone. */
  place(): void;
  hide(): void;
}

export type OpenState = Extract<CardState, { phase: 'open' | 'leaving' }>;

interface Of {
  send: (event: CardEvent) => void;
  shown: Shown;
  painter: Painter;
  cards: () => Readonly<Record<string, Card>>;
  now: () => number;
  signal: AbortSignal;
}

/** Cards of annotations that no single entity stands for are kept by the annotation's place in the answer. */
const keyOf = ({ annotation, index }: ShownAnnotation, trail: readonly string[]): string =>
  trail.at(-1) ?? annotation.entity ?? `annotation:${index}`;

/** Draws the card into its host, which is made at the first use. */
export function createCardView(
  document: Document,
  { send, shown, painter, cards, now, signal }: Of,
): CardView {
  const window = document.defaultView!;
  const host = createCardHost(document, cardStyles, { signal });
  let open: { annotation: ShownAnnotation; line: number; state: OpenState } | null = null;

  const close = () => send({ type: 'close', at: now() });

  function draw(card: Card, annotation: ShownAnnotation, state: OpenState): void {
    const why = state.trail.length === 0 ? whyText(annotation.annotation.why, translate) : null;
    render(
      <CardComponent
        card={card}
        why={why}
        canGoBack={state.trail.length > 0}
        onVisit={(entity) => send({ type: 'visit', entity })}
        onBack={() => send({ type: 'back' })}
        onClose={close}
        mentions={mentionsOf(annotation)}
        translate={translate}
      />,
      host.mount,
    );
  }

  /** Where else the article names the same, for "next mention". */
  function mentionsOf(of: ShownAnnotation) {
    const same = shown.all.filter(
      ({ annotation: { kind, name } }) => kind === of.annotation.kind && name === of.annotation.name,
    );
    const position = same.findIndex(({ id }) => id === of.id) + 1;
    if (same.length < 2) return undefined;
    return { position, total: same.length, onNext: () => goTo(same[position % same.length]!) };
  }

  function goTo({ id }: ShownAnnotation): void {
    const range = painter.rangeOf(id);
    if (!range) return;
    close();
    jumpTo(range);
    painter.pulse(id);
  }

  function place(): void {
    if (!open) return;
    const range = painter.rangeOf(open.annotation.id);
    const lines = range ? linesOf(range) : [];
    const line = lines[Math.min(open.line, lines.length - 1)];
    const { innerWidth: width, innerHeight: height } = window;
    if (!line || line.bottom < 0 || line.top > height) {
      close();
      return;
    }
    const { style } = host.mount;
    style.cssText = 'position: fixed; left: 0; top: 0;';
    const size = host.mount.getBoundingClientRect();
    const direction = window.getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
    const spot = placeCard({ line, card: size, viewport: { width, height }, direction, gutter: GUTTER });
    style.cssText = `position: fixed; left: ${spot.left}px; top: ${spot.top}px; --card-max-height: ${spot.maxHeight}px;`;
  }

  return {
    host: host.element,
    show(state, { annotation, at }) {
      const card = cards()[keyOf(annotation, state.trail)];
      if (!card) {
        close();
        return;
      }
      if (open?.annotation.id !== annotation.id) {
        host.raise();
        open = { annotation, line: lineUnder(painter.rangeOf(annotation.id), at), state };
      } else if (open.state === state) return;
      open = { ...open, state };
      draw(card, annotation, state);
      place();
    },
    place,
    hide() {
      open = null;
      render(null, host.mount);
    },
  };
}

/** A name that wraps has two lines; the card belongs to the one under the pointer. */
function lineUnder(range: Range | null, at: PointerPlace | null): number {
  const lines = range ? linesOf(range) : [];
  return Math.max(
    0,
    lines.findIndex(({ top, bottom }) => at !== null && at.y >= top && at.y <= bottom),
  );
}
