import { describe, expect, it } from 'vitest';
import { isSource, isTest, read, repositoryFiles } from './sources.ts';

type Messages = Record<string, { message: string; description?: string }>;

/** What the interface is in, as browsers name the folders. */
const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'ru', 'zh_CN'];

/** Longest description that both stores take. */
const DESCRIPTION_LENGTH = 132;

/** Names, and what is not for readers. */
const NAMES = new Set(['exportMarkdown', 'exportWebAnnotation', 'textDirection']);

/** Where a translation reads as English does, and is one nevertheless: the same word, or punctuation alone. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  de: ['columnInstitution', 'columnName', 'filterLabel', 'kindOrganization', 'kindPerson'],
  es: ['statusProvisional'],
  fr: [
    'columnInstitution',
    'kindOrganization',
    'kindOrganizations',
    'openOptions',
    'sources',
    'unitTonnesScaled',
  ],
  ru: [],
  zh_CN: [],
};

const files = repositoryFiles();
const locales = files.flatMap(
  (file) => /^public\/_locales\/([\w-]+)\/messages\.json$/.exec(file)?.slice(1) ?? [],
);
const messagesOf = (locale: string): Messages => JSON.parse(read(`public/_locales/${locale}/messages.json`));
const english = messagesOf('en');
const translated = LOCALES.filter((locale) => locale !== 'en').map(
  (locale) => [locale, messagesOf(locale)] as const,
);

const code = files
  .filter((file) => isSource(file) && !isTest(file) && /^(lib|components|entrypoints|wxt\.config)/.test(file))
  .map(read)
  .join('\n');

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();
const keysWhere = (messages: Messages, isSo: (message: string, key: string) => boolean) =>
  Object.entries(messages).flatMap(([key, { message }]) => (isSo(message, key) ? [key] : []));
const hasLetters = (message: string) => /\p{L}/u.test(message.replace(/Newsgloss|\$\d/g, ''));

describe('the words of the interface', () => {
  it('are each used somewhere', () => {
    const unused = Object.keys(english).filter(
      (key) => !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code),
    );
    expect(unused).toEqual([]);
  });

  it('are each there where the code asks for one', () => {
    const asked = [
      ...code.matchAll(/\b(?:translate|getMessage)\(\s*'(\w+)'/g),
      ...code.matchAll(/__MSG_(\w+)__/g),
    ].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('each say to translators what they are for', () => {
    expect(Object.entries(english).filter(([, { description }]) => !description)).toEqual([]);
  });

  it('say to translators what is filled in, wherever there is more than one word to fill in', () => {
    const untold = Object.entries(english).flatMap(([key, { message, description }]) =>
      placeholders(message).length > 1 && placeholders(message).some((one) => !description?.includes(one))
        ? [key]
        : [],
    );
    expect(untold).toEqual([]);
  });

  it('are there in every language, and in no other', () => {
    expect([...locales].sort()).toEqual(LOCALES);
  });
});

describe.each([['en', english] as const, ...translated])('the words in %s', (_, messages) => {
  it('are the keys of English, in its order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it('have the same to be filled in', () => {
    expect(
      keysWhere(messages, (message, key) => {
        const wanted = placeholders(english[key]?.message ?? '');
        return placeholders(message).join() !== wanted.join();
      }),
    ).toEqual([]);
  });

  it('are never empty, and no blank stands where nobody sees it', () => {
    expect(keysWhere(messages, (message) => message === '' || message !== message.trim())).toEqual([]);
  });

  it('part what is filled in: Chromium takes “$1$2” for a placeholder of a name, and refuses the extension', () => {
    expect(keysWhere(messages, (message) => /\$\w+\$/.test(message))).toEqual([]);
  });

  it('do not shout', () => {
    expect(keysWhere(messages, (message) => /[!！]/.test(message))).toEqual([]);
  });

  it('name the key that closes a card as its cap on the same page does', () => {
    expect(messages.welcomePointer?.message).toMatch(/(?<!\p{L})Esc(?!\p{L})/u);
  });

  it('keep the last number of the glance with a word', () => {
    expect(messages.glanceFigures?.message).toMatch(/\u00a0\$2|\$2\u00a0/);
  });

  it('tell at the first word what is not known from what none is known of', () => {
    const firstWord = (key: string) => messages[key]?.message.split(' ')[0];
    expect(firstWord('unknown')).not.toBe(firstWord('governmentNone'));
  });

  it('fit the stores', () => {
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
  });
});

describe.each(translated)('a translation: %s', (locale, messages) => {
  it('is one: nothing is left in English but names and words that are the same', () => {
    const left = keysWhere(
      messages,
      (message, key) => message === english[key]?.message && hasLetters(message) && !NAMES.has(key),
    );
    expect(left.sort()).toEqual(ALIKE[locale]);
  });

  it('names its own language, and the direction in which that is written', () => {
    const tag = new Intl.Locale(locale.replace('_', '-'));
    expect(messages.languageTag?.message).toBe(tag.toString());
    const direction = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(messages.cardClose?.message ?? '')
      ? 'rtl'
      : 'ltr';
    expect(messages.textDirection?.message).toBe(direction);
  });
});

describe('typography', () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['fr', 'a narrow no-break space before double signs and within guillemets', /[^\u202f][:;?»]|«[^\u202f]/],
    ['ru', '«ёлочки»', /["“”„]/],
    ['ar', 'the Arabic comma, semicolon and question mark', /[,;?]/],
    ['zh_CN', 'full-width punctuation', /[,;:?()]|\.(?!\w)/],
    ['de', '„Gänsefüßchen“', /["”»«]/],
    ['es', '«comillas»', /["“”]/],
  ];
  it.each(wrong)('%s has %s', (locale, _, pattern) => {
    expect(keysWhere(messagesOf(locale), (message) => pattern.test(message))).toEqual([]);
  });

  it('apostrophes are typographic everywhere', () => {
    for (const [locale, messages] of [['en', english] as const, ...translated])
      expect([locale, keysWhere(messages, (message) => message.includes("'"))]).toEqual([locale, []]);
  });
});
