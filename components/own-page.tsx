import { type ComponentChild, render } from 'preact';
import { translate } from '../lib/extension/translate.ts';
import { Translations } from './translations.ts';

/** Shows one of the extension's own pages, in the reader's language and in the direction it is written in. */
export function showOwnPage(page: ComponentChild, document = globalThis.document): void {
  document.documentElement.lang = translate('languageTag');
  document.documentElement.dir = translate('textDirection');
  render(
    <Translations.Provider value={translate}>{page}</Translations.Provider>,
    document.querySelector('#root')!,
  );
}
