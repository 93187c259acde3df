/** Today in UTC, YYYY-MM-DD: where nobody is asked for their time zone, all editors share one day. */
export function today(clock: () => Date = () => new Date()): string {
  return clock().toISOString().slice(0, 10);
}
