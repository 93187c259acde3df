import { countryName } from '../../lib/cards/country-name.ts';
import type { Listed, ListedFigure, ListedOrganization } from '../../lib/cards/listing/listing.ts';
import { INSTITUTIONS } from '../institution-words.ts';
import { useTranslate } from '../translations.ts';
import { useAsInArticle } from '../written.ts';
import type { ItemProps } from './item-props.ts';
import { JumpButton } from './JumpButton.tsx';
import { Marked } from './Marked.tsx';
import { PersonItem } from './PersonItem.tsx';

/** One person, institution or figure of the list. */
export function ListItem({ one, ...props }: ItemProps<Listed>) {
  switch (one.kind) {
    case 'person':
      return <PersonItem one={one} {...props} />;
    case 'organization':
      return <OrganizationItem one={one} {...props} />;
    case 'statistic':
      return <FigureItem one={one} {...props} />;
  }
}

function OrganizationItem({ one, query, onJump }: ItemProps<ListedOrganization>) {
  const translate = useTranslate();
  const { country = null, kind = 'other' } = one.institution ?? {};
  // “Other” would say nothing of an institution that has a country.
  const words = [
    kind === 'other' ? null : translate(INSTITUTIONS[kind]),
    country && countryName(country, translate('languageTag')),
  ].filter((part) => part !== null);
  return (
    <JumpButton one={one} query={query} onJump={onJump}>
      {words.length > 0 && <span class="remark">{words.join(' · ')}</span>}
    </JumpButton>
  );
}

/** A figure is recognised by its words in the page. */
function FigureItem({ one, query, onJump }: ItemProps<ListedFigure>) {
  const translate = useTranslate();
  const { lang } = useAsInArticle();
  const { name, credited } = one;
  const stated = one.stated.filter((words) => words !== name);
  return (
    <JumpButton one={one} query={query} onJump={onJump}>
      {stated.length > 0 && (
        <Marked class="remark" text={stated.join(' ·\u00a0')} query={query} lang={lang} />
      )}
      {credited.length > 0 ? (
        <Marked class="remark" text={translate('creditedTo', [credited.join('; ')])} query={query} />
      ) : (
        <span class="remark unsourced">{translate('creditedToNobody')}</span>
      )}
    </JumpButton>
  );
}
