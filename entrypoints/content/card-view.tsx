import { render } from 'preact';
import { Card as CardComponent } from '../../components/Card.tsx';
import { cardStyles } from '../../components/card-styles.ts';
import type { Card } from '../../lib/cards/card.ts';
import { whyText } from '../../lib/cards/why-text.ts';
import { translate } from '../../lib/extension/translate.ts';
import type { CardEvent, ShownState } from '../../lib/page/hover/card-state.ts';
import type { PointerPlace } from '../../lib/page/hover/pointer.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import { linesOf } from '../../lib/page/lines.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import type { Rect } from '../../lib/page/placing.ts';
import type { Shown, ShownAnnotation } from '../../lib/page/shown.ts';
import { keepCardFocus } from './card-focus.ts';
import { watchGrowth } from './card-growth.ts';
import { createCardHost } from './card-host.ts';
import { toolsOf } from './card-tools.ts';
import { moveCard } from './move-card.ts';

/** The card on the screen. */
export interface CardView {
  readonly host: Element;
  /** `at` is where the pointer is on the annotation, null where the card does not come from the pointer. */
  show(state: ShownState, of: { annotation: ShownAnnotation; at: PointerPlace | null }): void;
  /** Follows its line after a scroll or a change of size; closes where the line has gone, unless it is pinned. */
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

/** Draws the card into its host. */
export function createCardView(
  document: Document,
  { send, shown, painter, cards, now, signal }: Of,
): CardView {
  let open: { annotation: ShownAnnotation; line: number; state: ShownState } | null = null;
  // Before the host goes: what is in it can still give the focus back.
  signal.addEventListener('abort', hide);
  const host = createCardHost(document, cardStyles, { signal });
  watchGrowth(host.mount, { line: () => (open ? lineOf(open) : undefined), onCovered: place, signal });
  const focus = keepCardFocus(document, host, { onLeft, signal });

  const close = () => send({ type: 'close', at: now() });

  /** Tab leads out of the card; one opened by keyboard must not lie over what has the focus then. */
  function onLeft(): void {
    if (open?.state.phase === 'open' && open.state.byKeyboard && !open.state.pinned) close();
  }

  function draw(card: Card, { key, annotation, state }: Drawn): void {
    const why = state.trail.length === 0 ? whyText(annotation.annotation.why, translate) : null;
    render(
      <CardComponent
        key={`${annotation.id} ${key}`}
        card={card}
        why={why}
        canGoBack={state.trail.length > 0}
        pinned={state.phase === 'open' && state.pinned}
        onVisit={(entity) => send({ type: 'visit', entity })}
        onBack={() => send({ type: 'back' })}
        onPin={() => send({ type: 'pin' })}
        onClose={close}
        mentions={mentionsOf(annotation)}
        tools={toolsOf(card, why === null ? null : wordsOf(annotation), document)}
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

  /** A reader whose focus is in the card goes on by keyboard. */
  function goTo({ id }: ShownAnnotation): void {
    const range = painter.rangeOf(id);
    if (!range) return;
    const stays = open?.state.phase === 'open' && open.state.byKeyboard;
    if (!stays) close();
    jumpTo(range, { atOnce: stays });
    painter.pulse(id);
    if (stays) send({ type: 'openByKeyboard', target: id });
  }

  function show(
    state: ShownState,
    { annotation, at }: { annotation: ShownAnnotation; at: PointerPlace | null },
  ): void {
    const key = keyOf(annotation, state.trail);
    const card = cards()[key];
    if (!card) {
      close();
      return;
    }
    const isNew = open?.annotation.id !== annotation.id;
    const takesFocus = focus.isWithin || (isNew && state.phase === 'open' && state.byKeyboard);
    if (isNew) host.raise();
    const line = isNew || !open ? lineUnder(painter.rangeOf(annotation.id), at) : open.line;
    open = { annotation, line, state };
    draw(card, { key, annotation, state });
    place();
    // The control that had it may have gone with the card before.
    if (takesFocus && open && !focus.isWithin) focus.take();
  }

  function lineOf({
    annotation: { id },
    line,
  }: {
    annotation: ShownAnnotation;
    line: number;
  }): Rect | undefined {
    const range = painter.rangeOf(id);
    const lines = range ? linesOf(range) : [];
    return lines[Math.min(line, lines.length - 1)];
  }

  function place(): void {
    if (!open) return;
    const line = lineOf(open);
    const stays = open.state.phase === 'open' && open.state.pinned;
    if (!line || !moveCard(host.mount, line, { stays })) close();
  }

  function hide(): void {
    if (!open) return;
    focus.giveBack(painter.rangeOf(open.annotation.id));
    open = null;
    render(null, host.mount);
  }

  return {
    host: host.element,
    show,
    place,
    hide,
    box: () => (open ? host.mount.getBoundingClientRect() : null),
  };
}

const wordsOf = ({ annotation: { start, end }, passage }: ShownAnnotation): string =>
  passage.text.slice(start, end);

interface Drawn {
  key: string;
  annotation: ShownAnnotation;
  state: ShownState;
}

/** A name that wraps has two lines; the card belongs to the one under the pointer. */
function lineUnder(range: Range | null, at: PointerPlace | null): number {
  const lines = range ? linesOf(range) : [];
  return Math.max(
    0,
    lines.findIndex(({ top, bottom }) => at !== null && at.y >= top && at.y <= bottom),
  );
}
