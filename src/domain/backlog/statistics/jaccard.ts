/** Out: shared members over all members, 0–1; null where both sets are empty. */
export function jaccard(first: ReadonlySet<string>, second: ReadonlySet<string>): number | null {
  const shared = [...first].filter((member) => second.has(member)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? null : shared / all;
}
