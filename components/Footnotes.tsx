import type { CardSource } from '../lib/cards/card.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useTranslate } from './translations.ts';

/** The numbers of a sentence's sources, each a link to where the fact was read. */
export function Footnotes({
  numbers,
  sources,
}: {
  numbers: readonly number[];
  sources: readonly CardSource[];
}) {
  const translate = useTranslate();
  const cited = numbers.flatMap((number) => {
    const source = sources[number - 1];
    return source ? [{ number, source }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <sup class="footnotes">
      {cited.map(({ number, source }) => (
        <ExternalLink
          key={number}
          href={source.url}
          label={translate('sourceLink', [number, source.title, source.publisher])}
        >
          {number}
        </ExternalLink>
      ))}
    </sup>
  );
}
