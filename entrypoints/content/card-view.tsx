import { render } from 'preact';
import { cardStyles } from '../../components/card-styles.ts';
import type { Card } from '../../lib/cards/card.ts';
import {
  type CardEvent,
  isPinned,
  openedBy,
  openedByPointer,
  type ShownState,
} from '../../lib/page/hover/card-state.ts';
import type { PointerPlace } from '../../lib/page/hover/pointer.ts';
import { directionOf, lineAt, linesOf } from '../../lib/page/lines.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import type { Rect } from '../../lib/page/placing.ts';
import type { Shown, ShownAnnotation } from '../../lib/page/shown.ts';
import { drawCard } from './card-drawing.tsx';
import { keepCardFocus } from './card-focus.ts';
import { watchGrowth } from './card-growth.ts';
import { createCardHost } from './card-host.ts';
import { stepsToMentions } from './card-mentions.ts';
import { createCardSheet } from './card-sheet.ts';
import { moveCard } from './move-card.ts';

/** The card on the screen. */
export interface CardView {
  readonly host: Element;
  /** Draws out of sight the card that the pointer's rest on an annotation is going to show. */
  prepare(annotation: ShownAnnotation): void;
  /** `at` is where the pointer or the finger is on the annotation, null where the card comes from neither. */
  show(state: ShownState, of: { annotation: ShownAnnotation; at: PointerPlace | null }): void;
  /** Follows its line after a scroll or a change of size; closes where the line has gone, unless it is pinned or a sheet. */
  place(): void;
  hide(): void;
  /** Where the card is, or null while none is on the screen. */
  box(): Rect | null;
}

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

/** Placing the card takes its place. */
const OUT_OF_SIGHT = 'position: fixed; left: 0; top: 0; visibility: hidden;';

/** Draws the card into its host. */
export function createCardView(
  document: Document,
  { send, shown, painter, cards, now, signal }: Of,
): CardView {
  let open: { annotation: ShownAnnotation; line: number; state: ShownState } | null = null;
  let prepared: ShownAnnotation | null = null;
  let language: string | null = null;
  // Before the host goes: what is in it can still give the focus back.
  signal.addEventListener('abort', hide);
  const host = createCardHost(document, cardStyles, { signal });
  watchGrowth(host.mount, { line: () => words()?.line, onCovered: place, signal });
  const focus = keepCardFocus(document, host, { onLeft, signal });

  const close = () => send({ type: 'close', at: now() });
  const sheet = createCardSheet(host.mount, { words, onClose: close, signal });

  /** Tab leads out of the card; one opened by keyboard must not lie over what has the focus then. */
  function onLeft(): void {
    if (open && openedBy(open.state) === 'keyboard' && !isPinned(open.state)) close();
  }

  const into = { mount: host.mount, send, close };
  const mentionsOf = stepsToMentions({
    shown,
    painter,
    send,
    close,
    opener: () => open && openedBy(open.state),
    height: () => host.mount.getBoundingClientRect().height,
  });

  function draw(annotation: ShownAnnotation, state: ShownState): boolean {
    const key = keyOf(annotation, state.trail);
    const card = cards()[key];
    if (!card) return false;
    drawCard({ card, key, annotation, state, mentions: mentionsOf(annotation), language }, into);
    return true;
  }

  /** Above the page, in a language that it may have changed meanwhile. */
  function begin(): void {
    host.raise();
    ({ language } = readMetadata(document));
  }

  function prepare(annotation: ShownAnnotation): void {
    if (open) return;
    begin();
    host.mount.style.cssText = OUT_OF_SIGHT;
    prepared = draw(annotation, openedByPointer(annotation.id)) ? annotation : null;
    // What is laid out now need not be when it is shown.
    host.mount.getBoundingClientRect();
  }

  function show(
    state: ShownState,
    { annotation, at }: { annotation: ShownAnnotation; at: PointerPlace | null },
  ): void {
    const isNew = open?.annotation.id !== annotation.id || openedBy(open.state) !== openedBy(state);
    const takesFocus = focus.isWithin || (isNew && openedBy(state) !== 'pointer');
    if (isNew && prepared?.id !== annotation.id) begin();
    prepared = null;
    const line = isNew || !open ? lineAt(painter.rangeOf(annotation.id), at?.y ?? null) : open.line;
    open = { annotation, line, state };
    if (!draw(annotation, state)) {
      close();
      return;
    }
    if (openedBy(state) !== 'touch') sheet.end();
    if (isNew && openedBy(state) === 'touch') sheet.begin();
    else place();
    // The control that had it may have gone with the card before.
    if (takesFocus && open && !focus.isWithin) focus.take();
  }

  /** Where the open card's words are: the line that it belongs to, and all of them; null once they have gone. */
  function words(): { line: Rect; range: Range } | null {
    const range = open && painter.rangeOf(open.annotation.id);
    const lines = range ? linesOf(range) : [];
    const line = lines[Math.min(open?.line ?? 0, lines.length - 1)];
    return range && line ? { line, range } : null;
  }

  function place(): void {
    if (!open) return;
    const at = words();
    if (!at) close();
    else if (openedBy(open.state) === 'touch') sheet.place();
    else if (
      !moveCard(host.mount, at.line, { stays: isPinned(open.state), direction: directionOf(at.range) })
    )
      close();
  }

  function hide(): void {
    if (!open && !prepared) return;
    if (open) focus.giveBack(painter.rangeOf(open.annotation.id));
    open = null;
    prepared = null;
    sheet.end();
    render(null, host.mount);
  }

  return {
    host: host.element,
    prepare,
    show,
    place,
    hide,
    box: () => (open ? host.mount.getBoundingClientRect() : null),
  };
}
