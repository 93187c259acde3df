/** A date as precise as it is known ("2024", "2024-05", "2024-05-16") in the words of a language. */
export function formatDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(language, parts).format(time);
}
