import { type ComponentChild, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import type { Tools } from '../../components/CardTools.tsx';
import { OptionsView } from '../../components/OptionsView.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import pageStyles from '../../components/pages.css?inline';
import { Translations } from '../../components/translations.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import welcomeStyles from '../../components/welcome/welcome.css?inline';
import type { Translate } from '../../lib/extension/translate.ts';
import messages from '../../public/_locales/en/messages.json';
import type { Fixture, ToolsFixture } from './fixture.ts';
import { Shadow } from './shadow.tsx';

const nothing = () => undefined;

/** The English words, filled in as browsers do. */
const translate: Translate = (key, substitutions = []) =>
  messages[key].message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

/** Draws every fixture into the document, each under its name. */
export function show(fixtures: readonly Fixture[]): void {
  const sheet = document.createElement('style');
  sheet.textContent = `${pageStyles}
    ${welcomeStyles}
    body { display: grid; grid-template-columns: repeat(3, 380px); gap: 28px; align-items: start; padding: 16px;
      background: light-dark(#e9e9e4, #101113); }
    .fixture > h6 { margin: 0 0 6px; font: 12px system-ui; color: light-dark(#333, #bbb); }
    .options-fixture, .welcome-fixture { grid-column: 1 / -1; }
    .options, .welcome { min-height: 0; }
    /* A file of the extension, which is not here. */
    .welcome img { visibility: hidden; }
    .shadow-box { width: 360px; transform: translate(0); --card-max-height: none; }`;
  document.head.append(sheet);
  render(
    <Translations.Provider value={translate}>
      {fixtures.map((fixture) => (
        <section
          key={fixture.name}
          class={`fixture ${fixture.component}-fixture`}
          data-fixture={fixture.name}
        >
          <h6>{fixture.name}</h6>
          {fixture.component === 'card' ? (
            <Shadow press={pressedIn(fixture.tools)}>{draw(fixture)}</Shadow>
          ) : (
            <form>{draw(fixture)}</form>
          )}
        </section>
      ))}
    </Translations.Provider>,
    document.body,
  );
}

const pressedIn = (tools: ToolsFixture | null): string | null =>
  tools?.pressed ? `.tools button:${tools.pressed}-of-type` : null;

function toolsOf({ reportTo, copies }: ToolsFixture): Tools {
  const copy = async () => copies;
  return {
    copyCitation: copy,
    report: reportTo ? { by: 'link', href: reportTo } : { by: 'clipboard', copy },
  };
}

function draw(fixture: Fixture): ComponentChild {
  switch (fixture.component) {
    case 'card': {
      const { mentions, tools, component: _, name: __, ...props } = fixture;
      const [position, total] = mentions ?? [];
      return (
        <Card
          {...props}
          translate={translate}
          pinned={false}
          onBack={nothing}
          onPin={nothing}
          onClose={nothing}
          onVisit={nothing}
          tools={tools ? toolsOf(tools) : undefined}
          mentions={position && total ? { position, total, onNext: nothing } : undefined}
        />
      );
    }
    case 'popup':
      return (
        <PopupView
          {...fixture}
          onEverywhere={nothing}
          onSite={nothing}
          onKind={nothing}
          onJump={nothing}
          onAnnotateAnyway={nothing}
          onGrantAccess={nothing}
          onReload={nothing}
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
  }
}
