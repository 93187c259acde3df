import { render } from 'preact';
import { Box } from '../../components/Box.tsx';
import { Card as CardComponent } from '../../components/Card.tsx';
import type { Mentions } from '../../components/CardFrame.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import type { Card } from '../../lib/cards/card.ts';
import { whyText } from '../../lib/cards/why-text.ts';
import { translate } from '../../lib/extension/translate.ts';
import { type CardEvent, isPinned, openedBy, type ShownState } from '../../lib/page/hover/card-state.ts';
import type { ShownAnnotation } from '../../lib/page/shown.ts';
import { toolsOf } from './card-tools.ts';

interface Drawn {
  card: Card;
  /** What the card is of: another one is another dialog. */
  key: string;
  annotation: ShownAnnotation;
  state: ShownState;
  mentions: Mentions | undefined;
  /** The article's language, where the page tells it. */
  language: string | null;
}

interface Into {
  mount: HTMLElement;
  send: (event: CardEvent) => void;
  close: () => void;
}

/** Draws a card, or a sheet where a finger opened it, into the host. */
export function drawCard(
  { card, key, annotation, state, mentions, language }: Drawn,
  { mount, send, close }: Into,
): void {
  const why = state.trail.length === 0 ? whyText(annotation.annotation.why, translate) : null;
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
      mentions={mentions}
      tools={toolsOf(card, why === null ? null : wordsOf(annotation), mount.ownerDocument)}
      translate={translate}
      articleLanguage={language}
    />
  );
  render(openedBy(state) === 'touch' ? <Sheet>{drawn}</Sheet> : <Box>{drawn}</Box>, mount);
}

const wordsOf = ({ annotation: { start, end }, passage }: ShownAnnotation): string =>
  passage.text.slice(start, end);
