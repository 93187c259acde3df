import type { CardSource } from '../lib/cards/card.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Filled } from './Filled.tsx';
import { apart, useDates, useTranslate } from './translations.ts';

/** Where the facts of a card were read: title, publisher, date. */
export function SourcesList({ sources, checked }: { sources: readonly CardSource[]; checked: string }) {
  const translate = useTranslate();
  const dateText = useDates();
  return (
    <details class="sources">
      <summary>{translate('sources', [sources.length])}</summary>
      <ol>
        {sources.map(({ title, url, publisher, date, stateMedia }) => (
          <li key={url}>
            <ExternalLink href={url}>
              <bdi>{title}</bdi>
            </ExternalLink>
            <span class="remark" dir="auto">
              <Filled
                message="apart"
                parts={[
                  apart([publisher, ...(stateMedia ? [translate('stateMedia')] : [])], translate),
                  <span key="date" class="whole">
                    {date ? dateText(date) : translate('noDate')}
                  </span>,
                ]}
              />
            </span>
          </li>
        ))}
      </ol>
      <p class="remark">{translate('checked', [dateText(checked)])}</p>
    </details>
  );
}
