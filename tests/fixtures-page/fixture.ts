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

/** A component in one of its states. */
export type Fixture = { name: string } & (
  | {
      component: 'card';
      card: Card;
      why: string | null;
      canGoBack: boolean;
      mentions: [number, number] | null;
    }
  | ({ component: 'popup' } & DataOf<PopupProps>)
  | ({ component: 'options' } & DataOf<OptionsProps>)
  | ({ component: 'welcome' } & DataOf<WelcomeProps>)
);
