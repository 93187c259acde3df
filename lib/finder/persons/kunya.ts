/**
 * Whether two names, folded, agree in what "Abu" ("father of") names: "Karim Abu Salem" and "Abu Salem" do, "Abu
 * Hassan Salem" and "Abu Salem" are two men. Names without it agree with all.
 */
export function sameKunya(a: readonly string[], b: readonly string[]): boolean {
  const one = sonIn(a);
  const other = sonIn(b);
  return one === undefined || other === undefined || one === other;
}

function sonIn(keys: readonly string[]): string | undefined {
  const abu = keys.indexOf('abu');
  return abu < 0 ? undefined : keys[abu + 1];
}
