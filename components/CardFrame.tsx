import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../lib/extension/translate.ts';
import { CardTools, type Tools } from './CardTools.tsx';
import { BackIcon, CloseIcon, PinIcon } from './icons.tsx';
import { useTranslate } from './translations.ts';
import { inEnglish, useInInterface, type Written } from './written.ts';

/** Where else the article names the same. */
export interface Mentions {
  position: number;
  total: number;
  onNext: () => void;
  /** Undefined where there are but two: the next one is the one before. */
  onPrevious: (() => void) | undefined;
}

/** What every card can do. */
export interface CardActions {
  canGoBack: boolean;
  /** Whether it stays until the reader closes it. */
  pinned: boolean;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
  /** Shows the card of another entity in this one's place. */
  onVisit: (entity: string) => void;
  mentions?: Mentions | undefined;
  /** What can be done with an entry of the knowledge file. */
  tools?: Tools | undefined;
}

interface Props extends CardActions {
  /** Names the kind in words, and its colour. */
  kind: 'person' | 'organization' | 'statistic';
  label: MessageKey;
  name: string;
  /** What the name is written in, where it is not that of an entry. */
  written?: Written;
  /** What stands below the name: names in other scripts. */
  beside?: { text: string; language: string }[];
  /** How the match was made. */
  why: string | null;
  children: ComponentChildren;
}

/** The frame around every card: kind, name, the way back and out, and how the match was made. */
export function CardFrame({
  kind,
  label,
  name,
  written = inEnglish,
  beside = [],
  why,
  children,
  ...actions
}: Props) {
  const translate = useTranslate();
  const inInterface = useInInterface();
  return (
    <div class={`card ${kind}`} role="dialog" aria-label={name} tabIndex={-1} {...inInterface}>
      {/* No header and footer elements: in a page, they would be the page’s own landmarks. */}
      <div class="head">
        <div class="bar">
          {actions.canGoBack && (
            <button type="button" class="icon" aria-label={translate('cardBack')} onClick={actions.onBack}>
              <BackIcon />
            </button>
          )}
          <span class="kind">{translate(label)}</span>
          <button
            type="button"
            class="icon pin"
            aria-label={translate('cardPin')}
            aria-pressed={actions.pinned}
            onClick={actions.onPin}
          >
            <PinIcon />
          </button>
          <button
            type="button"
            class="icon close"
            aria-label={translate('cardClose')}
            onClick={actions.onClose}
          >
            <CloseIcon />
          </button>
        </div>
        <h2 {...written}>{name}</h2>
        {beside.length > 0 && (
          <p class="beside">
            {beside.map(({ text, language }, index) => (
              <>
                {index > 0 && ' ·\u00a0'}
                <span key={text} lang={language} dir="auto">
                  {text}
                </span>
              </>
            ))}
          </p>
        )}
      </div>
      {children}
      {(why || actions.mentions || actions.tools) && (
        <div class="foot">
          {actions.mentions && (
            <div class="mentions">
              <span>{translate('mentionOf', [actions.mentions.position, actions.mentions.total])}</span>
              <button type="button" class="link" onClick={actions.mentions.onNext}>
                {translate('nextMention')}
              </button>
              {actions.mentions.onPrevious && (
                <button type="button" class="link" onClick={actions.mentions.onPrevious}>
                  {translate('previousMention')}
                </button>
              )}
            </div>
          )}
          {why && <p class="remark">{why}</p>}
          {actions.tools && <CardTools {...actions.tools} />}
        </div>
      )}
    </div>
  );
}
