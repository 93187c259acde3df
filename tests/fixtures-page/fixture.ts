import type { OptionsProps } from '../../components/OptionsView.tsx';
import type { PopupProps } from '../../components/PopupView.tsx';
import type { WelcomeProps } from '../../components/welcome/WelcomeView.tsx';
import type { Card } from '../../lib/cards/card.ts';

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

/** A component in one of its states. */
export type Fixture = { name: string } & (
  | {
      component: 'card';
      card: Card;
      why: string | null;
      canGoBack: boolean;
      mentions: [number, number] | null;
      tools: ToolsFixture | null;
    }
  | ({ component: 'popup' } & DataOf<PopupProps>)
  | ({ component: 'options' } & DataOf<OptionsProps>)
  | ({ component: 'welcome' } & DataOf<WelcomeProps>)
);
