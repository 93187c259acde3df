import '../../components/pages.css';
import { render } from 'preact';
import { Translations } from '../../components/translations.ts';
import { translate } from '../../lib/extension/translate.ts';
import { Options } from './Options.tsx';

render(
  <Translations.Provider value={translate}>
    <Options />
  </Translations.Provider>,
  document.querySelector('#root')!,
);
