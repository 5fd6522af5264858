import { randomBytes } from 'node:crypto';

/** Out: the environment variable that seals assessment rounds, with a key of its own for every site. */
export function ballotKey(): Record<string, string> {
  return { TANDEM_BALLOT_KEY: randomBytes(32).toString('hex') };
}
