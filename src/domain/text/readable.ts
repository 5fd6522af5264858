/** Out: whether at least half of the letters as written are still there in the normalised text (design §11). */
export function isReadable(original: string, normalised: string): boolean {
  const letters = original.normalize('NFC').match(/\p{L}/gu)?.length ?? 0;
  const kept = normalised.match(/[a-z]/g)?.length ?? 0;
  return letters === 0 || kept >= letters / 2;
}
