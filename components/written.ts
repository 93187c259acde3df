import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useTranslate } from './translations.ts';

/** What says in which language words are, and which way they run. */
export interface Written {
  lang?: string;
  dir: 'auto' | 'ltr' | 'rtl';
}

/** For what the knowledge file says: it is in English whatever the reader's language is, and runs its own way. */
export const inEnglish = { lang: 'en', dir: 'auto' } as const satisfies Written;

/** The language of the article (BCP 47), null where it names none. */
export const ArticleLanguage = createContext<string | null>(null);

/** For words of the article, and names in it. */
export function useAsInArticle(): Written {
  const language = useContext(ArticleLanguage);
  return language === null ? { dir: 'auto' } : { lang: language, dir: 'auto' };
}

/**
 * For words of the interface among others: they run its way, whatever is filled in first. Numbers as Intl writes them
 * for Arabic begin with a mark that would turn a line around.
 */
export function useInInterface(): Required<Written> {
  const translate = useTranslate();
  return { lang: translate('languageTag'), dir: translate('textDirection') === 'rtl' ? 'rtl' : 'ltr' };
}
