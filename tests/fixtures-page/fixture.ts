import type { OptionsProps } from '../../components/OptionsView.tsx';
import type { PopupProps } from '../../components/PopupView.tsx';
import type { PanelProps } from '../../components/sidepanel/PanelView.tsx';
import type { WelcomeProps } from '../../components/welcome/WelcomeView.tsx';
import type { Card } from '../../lib/cards/card.ts';
import type { Why } from '../../lib/finder/annotation.ts';

/** Props without their functions: what can be sent to a page. */
type DataOf<Props> = {
  [Name in keyof Props as NonNullable<Props[Name]> extends (...given: never[]) => unknown
    ? never
    : Name]: Props[Name];
};

/** What can be done with the card's entry, and what happens then. */
export interface ToolsFixture {
  /** Where a report's link leads; null where it goes to the clipboard. */
  reportTo: string | null;
  /** Whether the clipboard takes it. */
  copies: boolean;
  /** The button that has been pressed, by its place; null for none. */
  pressed: 'first' | 'last' | null;
}

/** A card without its functions. */
interface CardData {
  card: Card;
  /** How the match was made; null on a card that the reader went on to. */
  why: Why | null;
  canGoBack: boolean;
  mentions: [number, number] | null;
  tools: ToolsFixture | null;
}

/** How the sheet stands on the phone. */
export interface SheetPlaceFixture {
  /** The edge of the window that it stands at. */
  side: 'bottom' | 'top';
  /** What of its card is in sight: a phone's share of it from the start or further on, or all of it. */
  shows: 'start' | 'middle' | 'whole';
}

/** A component in one of its states. */
export type Fixture = { name: string } & (
  | ({ component: 'card' } & CardData)
  | ({ component: 'sheet' } & CardData & SheetPlaceFixture)
  | ({ component: 'popup' } & DataOf<PopupProps>)
  | ({ component: 'options' } & DataOf<OptionsProps>)
  | ({ component: 'welcome' } & DataOf<WelcomeProps>)
  | ({ component: 'panel' } & DataOf<PanelProps>)
);
