/** Out: a query for what fits all conditions; empty ones say nothing. */
export function allOf(...conditions: readonly string[]): string {
  return conditions
    .filter((condition) => condition !== '')
    .map((condition) => `(${condition})`)
    .join(' AND ');
}
