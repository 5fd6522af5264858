/**
 * Out: the condition of a filter without its ORDER BY, so that it can stand inside another query.
 * Quoted text is passed over: a label may be called "order by".
 */
export function conditionOf(jql: string): string {
  let quote: string | null = null;
  for (let at = 0; at < jql.length; at += 1) {
    const character = jql[at] ?? '';
    if (quote !== null) {
      if (character === '\\') at += 1;
      else if (character === quote) quote = null;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (/^order\s+by\s/i.test(jql.slice(at)) && (at === 0 || /[\s)]/.test(jql[at - 1] ?? ''))) {
      return jql.slice(0, at).trim();
    }
  }
  return jql.trim();
}

/** Out: a query for what fits all conditions; empty ones say nothing. */
export function allOf(...conditions: readonly string[]): string {
  return conditions
    .filter((condition) => condition !== '')
    .map((condition) => `(${condition})`)
    .join(' AND ');
}
