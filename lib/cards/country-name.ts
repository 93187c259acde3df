interface Found {
  /** ISO 3166-1. */
  code: string;
  /** Intl's manner that has the name as the knowledge file writes it: "Hong Kong" is a short one. */
  style: 'long' | 'short';
}

let byEnglishName: Map<string, Found> | null = null;

/**
 * A country in the reader's language. The knowledge file has English names; what Intl does not know by its name
 * stays as it is.
 */
export function countryName(english: string, language: string): string {
  byEnglishName ??= readNames();
  const found = byEnglishName.get(english);
  if (!found || language === 'en') return english;
  return new Intl.DisplayNames(language, { type: 'region', style: found.style }).of(found.code) ?? english;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function readNames(): Map<string, Found> {
  const names = new Map<string, Found>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = display.of(code);
      if (name !== undefined && !names.has(name)) names.set(name, { code, style });
    }
  }
  return names;
}
