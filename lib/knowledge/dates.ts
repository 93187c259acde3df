/**
 * Dates of knowledge are as precise as their source: "2024", "2024-05" or "2024-05-16". Two dates are
 * compared as far as both are known, so that neither "2024" nor "2024-05-16" comes after the other.
 */
export function comesAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

/** The first day that a date may mean: "2024" is 2024-01-01. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The day so many days later, YYYY-MM-DD. Counted in UTC, so that no day has 23 hours. */
export function addDays(date: string, days: number): string {
  const start = Date.parse(`${firstDay(date)}T00:00:00Z`);
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

/** A time's day where the clock stands, YYYY-MM-DD: in the evening of one place it is tomorrow in UTC. */
export function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
