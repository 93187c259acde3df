import type { CardSource } from '../lib/cards/card.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useDates, useTranslate } from './translations.ts';

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
              <bdi lang="en">{title}</bdi>
            </ExternalLink>
            <span class="remark apart">
              <span>
                <bdi lang="en">{publisher}</bdi>
              </span>
              {stateMedia && <span>{translate('stateMedia')}</span>}
              <span class="whole">{date ? dateText(date) : translate('noDate')}</span>
            </span>
          </li>
        ))}
      </ol>
      <p class="remark">{translate('checked', [dateText(checked)])}</p>
    </details>
  );
}
