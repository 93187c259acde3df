import type { QuotedWords } from '../lib/cards/card.ts';
import { Section } from './Section.tsx';
import { useTranslate } from './translations.ts';
import { useAsInArticle, useInInterface } from './written.ts';

/** What the article attributes to a person; reported speech says that it is no quotation. */
export function Quotes({ quotes }: { quotes: readonly QuotedWords[] }) {
  const translate = useTranslate();
  const asInArticle = useAsInArticle();
  const inInterface = useInInterface();
  if (quotes.length === 0) return null;
  return (
    <Section title={translate('sectionQuotes')}>
      {quotes.map(({ text, direct, passage, start }) => (
        <blockquote key={`${passage} ${start}`} {...asInArticle}>
          {text}
          {!direct && ' '}
          {!direct && (
            <span class="remark whole" {...inInterface}>
              {translate('reported')}
            </span>
          )}
        </blockquote>
      ))}
    </Section>
  );
}
