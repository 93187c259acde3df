import type { EntityCard } from '../lib/cards/card.ts';
import { Footnotes } from './Footnotes.tsx';
import { Section } from './Section.tsx';
import { useTranslate } from './translations.ts';
import { inEnglish } from './written.ts';

/** Facts on which sources differ: both stand, with who says which. */
export function Disagreements({
  card: { disagreements, sources },
}: {
  card: Pick<EntityCard, 'disagreements' | 'sources'>;
}) {
  const translate = useTranslate();
  if (disagreements.length === 0) return null;
  return (
    <Section title={translate('sectionDisagreements')}>
      <ul class="statements">
        {disagreements.map(({ about, says }) => (
          <li key={about} {...inEnglish}>
            {about}
            <ul class="says">
              {says.map(({ text, sources: numbers }) => (
                <li key={text}>
                  {text}
                  <Footnotes numbers={numbers} sources={sources} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
