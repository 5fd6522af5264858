/**
 * In: a way to build something that never changes. Out: gives it, built when first asked for: a function that Forge
 * starts for an event should not build what only a page needs.
 */
export function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => (built ??= { value: build() }).value;
}
