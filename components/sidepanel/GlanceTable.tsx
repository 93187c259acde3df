/* biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks, a table is none to screen readers without its roles. */

import { countryName } from '../../lib/cards/country-name.ts';
import { governmentOf } from '../../lib/cards/listing/glance.ts';
import type { ListedPerson } from '../../lib/cards/listing/listing.ts';
import type { MessageKey } from '../../lib/extension/translate.ts';
import { INSTITUTIONS } from '../institution-words.ts';
import { useTranslate } from '../translations.ts';
import { inEnglish, useAsInArticle } from '../written.ts';
import { GOVERNMENT } from './glance-words.ts';

const COLUMNS: readonly MessageKey[] = [
  'columnName',
  'glanceCountry',
  'columnInstitution',
  'glanceInstitution',
  'glanceGovernment',
];

/**
 * What the bars count, name by name. A narrow panel shows each person as a block, in which each cell says its column;
 * the roles keep it a table to screen readers there.
 */
export function GlanceTable({ analysts }: { analysts: readonly ListedPerson[] }) {
  const translate = useTranslate();
  return (
    <details>
      <summary>{translate('glanceTable')}</summary>
      <table role="table" class="people">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {translate(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {analysts.map((one) => (
            <Row key={one.key} one={one} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ one }: { one: ListedPerson }) {
  const translate = useTranslate();
  const { name, known, institution } = one;
  const asInArticle = useAsInArticle();
  const country = institution?.country && countryName(institution.country, translate('languageTag'));
  const { lang } = known ? inEnglish : asInArticle;
  const cells = [
    country || translate('unknown'),
    institution ? (
      <bdi key="name" lang={lang}>
        {institution.name}
      </bdi>
    ) : (
      translate('unknown')
    ),
    translate(institution ? INSTITUTIONS[institution.kind] : 'unknown'),
    <Posts key="posts" one={one} />,
  ];
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <bdi lang={lang}>{name}</bdi>
      </th>
      {cells.map((cell, index) => (
        <td key={COLUMNS[index + 1]} role="cell" data-column={translate(COLUMNS[index + 1]!)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Posts({ one }: { one: ListedPerson }) {
  const translate = useTranslate();
  const posts = governmentOf(one);
  if (posts === 'posts') return <span {...inEnglish}>{one.governmentPosts?.join(' ')}</span>;
  return <>{translate(posts === null ? 'unknown' : GOVERNMENT[posts])}</>;
}
