import { render } from 'preact';
import { Card as CardComponent } from '../../components/Card.tsx';
import { cardStyles } from '../../components/card-styles.ts';
import { Sheet } from '../../components/Sheet.tsx';
import type { Card } from '../../lib/cards/card.ts';
import { whyText } from '../../lib/cards/why-text.ts';
import { translate } from '../../lib/extension/translate.ts';
import { type CardEvent, isPinned, openedBy, type ShownState } from '../../lib/page/hover/card-state.ts';
import type { PointerPlace } from '../../lib/page/hover/pointer.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import { lineAt, linesOf } from '../../lib/page/lines.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import type { Painter } from '../../lib/page/painters/painter.ts';
import type { Rect } from '../../lib/page/placing.ts';
import type { Shown, ShownAnnotation } from '../../lib/page/shown.ts';
import { keepCardFocus } from './card-focus.ts';
import { watchGrowth } from './card-growth.ts';
import { createCardHost } from './card-host.ts';
import { type Mentions, mentionsOf } from './card-mentions.ts';
import { createCardSheet } from './card-sheet.ts';
import { toolsOf } from './card-tools.ts';
import { moveCard } from './move-card.ts';

/** The card on the screen. */
export interface CardView {
  readonly host: Element;
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

/** Draws the card into its host. */
export function createCardView(
  document: Document,
  { send, shown, painter, cards, now, signal }: Of,
): CardView {
  let open: { annotation: ShownAnnotation; line: number; state: ShownState } | null = null;
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

  function draw(card: Card, { key, annotation, state }: Drawn): void {
    const why = state.trail.length === 0 ? whyText(annotation.annotation.why, translate) : null;
    const mentions = mentionsOf(annotation, shown);
    const drawn = (
      <CardComponent
        key={`${annotation.id} ${key}`}
        card={card}
        why={why}
        canGoBack={state.trail.length > 0}
        pinned={isPinned(state)}
        onVisit={(entity) => send({ type: 'visit', entity })}
        onBack={() => send({ type: 'back' })}
        onPin={() => send({ type: 'pin' })}
        onClose={close}
        mentions={mentions ? stepsOf(mentions) : undefined}
        tools={toolsOf(card, why === null ? null : wordsOf(annotation), document)}
        translate={translate}
        articleLanguage={language}
      />
    );
    render(openedBy(state) === 'touch' ? <Sheet>{drawn}</Sheet> : drawn, host.mount);
  }

  const stepsOf = ({ position, total, next, previous }: Mentions) => ({
    position,
    total,
    onNext: () => goTo(next),
    onPrevious: previous ? () => goTo(previous) : undefined,
  });

  /** A reader who goes by keyboard, or has a sheet, finds the card at the next mention too. */
  function goTo({ id }: ShownAnnotation): void {
    const range = painter.rangeOf(id);
    if (!range) return;
    const by = open && openedBy(open.state);
    if (by === 'pointer') close();
    const covered = by === 'touch' ? host.mount.getBoundingClientRect().height : 0;
    jumpTo(range, { atOnce: by !== 'pointer', covered });
    painter.pulse(id);
    if (by === 'keyboard') send({ type: 'openByKeyboard', target: id });
    if (by === 'touch') send({ type: 'openByTouch', target: id });
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
    const isNew = open?.annotation.id !== annotation.id || openedBy(open.state) !== openedBy(state);
    const takesFocus = focus.isWithin || (isNew && openedBy(state) !== 'pointer');
    if (isNew) {
      host.raise();
      ({ language } = readMetadata(document));
    }
    const line = isNew || !open ? lineAt(painter.rangeOf(annotation.id), at?.y ?? null) : open.line;
    open = { annotation, line, state };
    draw(card, { key, annotation, state });
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
    if (!open) return;
    focus.giveBack(painter.rangeOf(open.annotation.id));
    open = null;
    sheet.end();
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

/** A line starts where its own text does, which a page of another direction may quote. */
function directionOf({ startContainer }: Range): 'ltr' | 'rtl' {
  const element = startContainer.parentElement;
  const window = startContainer.ownerDocument?.defaultView;
  return element && window?.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}
