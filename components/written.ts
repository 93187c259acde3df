import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** For what the knowledge file says: it is in English whatever the reader's language is, and runs its own way. */
export const inEnglish = { lang: 'en', dir: 'auto' } as const;

/** The language of the article (BCP 47), null where it names none. */
export const ArticleLanguage = createContext<string | null>(null);

/** For words of the article, and names in it. */
export function useAsInArticle(): { lang?: string; dir: 'auto' } {
  const language = useContext(ArticleLanguage);
  return language === null ? { dir: 'auto' } : { lang: language, dir: 'auto' };
}
