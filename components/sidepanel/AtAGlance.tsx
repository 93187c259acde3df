import { countryName } from '../../lib/cards/country-name.ts';
import type { Glance, Tally } from '../../lib/cards/listing/glance.ts';
import { INSTITUTIONS } from '../institution-words.ts';
import { useTranslate } from '../translations.ts';
import { GlanceTable } from './GlanceTable.tsx';
import { GOVERNMENT } from './glance-words.ts';
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
            total={analysts.length}
            rows={rows(glance.byCountry, (country) => countryName(country, language))}
          />
          <TallyChart
            title={translate('glanceInstitution')}
            total={analysts.length}
            rows={rows(glance.byInstitution, (kind) => translate(INSTITUTIONS[kind]))}
          />
          <TallyChart
            title={translate('glanceGovernment')}
            total={analysts.length}
            rows={rows(glance.byGovernment, (posts) => translate(GOVERNMENT[posts]))}
          />
          <GlanceTable analysts={analysts} />
        </>
      )}
      {figures > 0 && <p>{translate('glanceFigures', [figures, withoutSource.length])}</p>}
    </section>
  );
}
