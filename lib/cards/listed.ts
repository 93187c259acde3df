/**
 * Names in a row, with the comma of the language. Not by Intl.ListFormat: it puts the word for “and” before the
 * last, in Arabic as a letter that joins the Latin name behind it, and has lists without it only for measures.
 */
export const listed = (
  names: readonly string[],
  say: (key: 'listed', substitutions: string[]) => string,
): string => (names.length === 0 ? '' : names.reduce((before, name) => say('listed', [before, name])));
