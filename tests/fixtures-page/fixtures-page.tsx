import { type ComponentChild, render } from 'preact';
import { Box } from '../../components/Box.tsx';
import { Card } from '../../components/Card.tsx';
import type { Tools } from '../../components/CardTools.tsx';
import { OptionsView } from '../../components/OptionsView.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import pageStyles from '../../components/pages.css?inline';
import { Sheet as FingerSheet } from '../../components/Sheet.tsx';
import { PanelView } from '../../components/sidepanel/PanelView.tsx';
import panelStyles from '../../components/sidepanel/panel.css?inline';
import { Translations } from '../../components/translations.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import welcomeStyles from '../../components/welcome/welcome.css?inline';
import { whyText } from '../../lib/cards/why-text.ts';
import type { Translate } from '../../lib/extension/translate.ts';
import type { Fixture, ToolsFixture } from './fixture.ts';
import sheetStyles from './fixtures-page.css?inline';
import type { Messages } from './locales.ts';
import { pack } from './pack.ts';
import { Shadow } from './shadow.tsx';
import { translateBy } from './translate-by.ts';

const nothing = () => undefined;

/** What is drawn, and in which language. */
export interface Sheet {
  fixtures: readonly Fixture[];
  messages: Messages;
}

/** Draws every fixture into the document, each under its name; what was drawn before goes. */
export function show({ fixtures, messages }: Sheet): void {
  const translate = translateBy(messages);
  document.documentElement.lang = translate('languageTag');
  document.documentElement.dir = translate('textDirection');
  const sheet = document.createElement('style');
  sheet.textContent = `${pageStyles}${panelStyles}${welcomeStyles}${sheetStyles}`;
  document.head.replaceChildren(
    sheet,
    Object.assign(document.createElement('title'), { textContent: 'Components' }),
  );
  render(null, document.body);
  render(
    <Translations.Provider value={translate}>
      {fixtures.map((fixture) => (
        <section
          key={fixture.name}
          ref={pack}
          class={`fixture ${fixture.component}-fixture`}
          data-fixture={fixture.name}
        >
          <h6 lang="en" dir="ltr">
            {fixture.name}
          </h6>
          {fixture.component === 'card' || fixture.component === 'sheet' ? (
            <Shadow press={pressedIn(fixture.tools)} sheet={fixture.component === 'sheet' ? fixture : null}>
              {draw(fixture, translate)}
            </Shadow>
          ) : (
            <form>{draw(fixture, translate)}</form>
          )}
        </section>
      ))}
    </Translations.Provider>,
    document.body,
  );
}

const buttons = { onAnnotateAnyway: nothing, onGrantAccess: nothing, onReload: nothing, onJump: nothing };

const pressedIn = (tools: ToolsFixture | null): string | null =>
  tools?.pressed ? `.tools button:${tools.pressed}-of-type` : null;

function toolsOf({ reportTo, copies }: ToolsFixture): Tools {
  const copy = async () => copies;
  return {
    copyCitation: copy,
    report: reportTo ? { by: 'link', href: reportTo } : { by: 'clipboard', copy },
  };
}

function draw(fixture: Fixture, translate: Translate): ComponentChild {
  switch (fixture.component) {
    case 'card':
      return <Box>{drawCard(fixture, translate)}</Box>;
    case 'sheet':
      return <FingerSheet>{drawCard(fixture, translate)}</FingerSheet>;
    case 'popup':
      return (
        <PopupView
          {...fixture}
          {...buttons}
          onEverywhere={nothing}
          onSite={nothing}
          onKind={nothing}
          onPanel={nothing}
          onOptions={nothing}
          onHelp={nothing}
        />
      );
    case 'options':
      return (
        <OptionsView
          {...fixture}
          onPainter={nothing}
          onUnlisted={nothing}
          onSiteOn={nothing}
          onHelp={nothing}
        />
      );
    case 'welcome':
      return (
        <WelcomeView {...fixture} onSwitchOn={nothing} onAskForAccess={nothing} onChangeShortcuts={nothing} />
      );
    case 'panel':
      return <PanelView {...fixture} {...buttons} onJumpToWords={nothing} onExport={nothing} />;
  }
}

function drawCard(
  { card, canGoBack, mentions, tools, why }: Extract<Fixture, { component: 'card' | 'sheet' }>,
  translate: Translate,
): ComponentChild {
  const [position, total] = mentions ?? [];
  return (
    <Card
      card={card}
      canGoBack={canGoBack}
      why={why && whyText(why, translate)}
      translate={translate}
      articleLanguage="en"
      pinned={false}
      onBack={nothing}
      onPin={nothing}
      onClose={nothing}
      onVisit={nothing}
      tools={tools ? toolsOf(tools) : undefined}
      mentions={position && total ? { position, total, onNext: nothing, onPrevious: nothing } : undefined}
    />
  );
}
