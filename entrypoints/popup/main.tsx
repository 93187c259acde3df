import '../../components/pages.css';
import { render } from 'preact';
import { Translations } from '../../components/translations.ts';
import { translate } from '../../lib/extension/translate.ts';
import { Popup } from './Popup.tsx';

render(
  <Translations.Provider value={translate}>
    <Popup />
  </Translations.Provider>,
  document.querySelector('#root')!,
);
