/** A site file that cannot be loaded: where (`issues[3].fields.status`) and why. */
export class SiteFileError extends Error {
  constructor(
    readonly place: string,
    readonly problem: string,
  ) {
    super(`Site file, ${place}: ${problem}`);
    this.name = 'SiteFileError';
  }
}

/** `issues[3].fields.status` for the path `['issues', 3, 'fields', 'status']`; `the file` for the empty path. */
export function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
