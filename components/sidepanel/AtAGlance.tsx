import { countryName } from '../../lib/cards/country-name.ts';
import { type Glance, governmentOf, type Tally } from '../../lib/cards/listing/glance.ts';
import type { MessageKey } from '../../lib/extension/translate.ts';
import { useTranslate } from '../translations.ts';
import { GOVERNMENT, INSTITUTIONS } from './glance-words.ts';
import { TallyChart } from './TallyChart.tsx';

/** Who is quoted: how many analysts, from where, with which posts behind them, and how many figures lack a source. */
export function AtAGlance({ glance }: { glance: Glance }) {
  const translate = useTranslate();
  const language = translate('languageTag');
  const { analysts, figures, withoutSource } = glance;
  const rows = <Of extends string>(tallies: readonly Tally<Of>[], word: (of: Of) => string) =>
    tallies.map(({ of, count }) => ({ label: of === null ? translate('unknown') : word(of), count }));
  return (
    <section class="glance">
      <h2>{translate('glanceTitle')}</h2>
      <p>{translate('glanceAnalysts', [analysts.length])}</p>
      {analysts.length > 0 && (
        <>
          <TallyChart
            title={translate('glanceCountry')}
            rows={rows(glance.byCountry, (country) => countryName(country, language))}
          />
          <TallyChart
            title={translate('glanceInstitution')}
            rows={rows(glance.byInstitution, (kind) => translate(INSTITUTIONS[kind]))}
          />
          <TallyChart
            title={translate('glanceGovernment')}
            rows={rows(glance.byGovernment, (posts) => translate(GOVERNMENT[posts]))}
          />
          <GlanceTable glance={glance} />
        </>
      )}
      {figures > 0 && <p>{translate('glanceFigures', [figures, withoutSource.length])}</p>}
    </section>
  );
}

const COLUMNS: readonly MessageKey[] = [
  'columnName',
  'glanceCountry',
  'columnInstitution',
  'glanceInstitution',
  'glanceGovernment',
];

/** What the bars count, name by name. */
function GlanceTable({ glance: { analysts } }: { glance: Glance }) {
  const translate = useTranslate();
  return (
    <details>
      <summary>{translate('glanceTable')}</summary>
      {/* Wider than a narrow panel, and scrolled by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take focus, or the keyboard cannot scroll it. */}
      <section class="wide" aria-label={translate('glanceTable')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {translate(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {analysts.map((one) => {
              const { key, name, institution, governmentPosts } = one;
              const posts = governmentOf(one);
              return (
                <tr key={key}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td>
                    {institution?.country
                      ? countryName(institution.country, translate('languageTag'))
                      : translate('unknown')}
                  </td>
                  <td>
                    <bdi>{institution?.name ?? translate('unknown')}</bdi>
                  </td>
                  <td>{translate(institution ? INSTITUTIONS[institution.kind] : 'unknown')}</td>
                  <td>
                    {posts === 'posts'
                      ? governmentPosts?.join(' ')
                      : translate(posts === null ? 'unknown' : GOVERNMENT[posts])}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
