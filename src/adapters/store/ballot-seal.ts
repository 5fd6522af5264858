import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { forEachQuestion } from '../../domain/maturity/ballot';
import type { BallotBox } from '../../domain/maturity/round';
import { Failure } from '../../ports/failure';
import type { BallotSeal, RoundId } from '../../ports/ballot-seal';

/** Encrypted variable of the Forge environment: `forge variables set --encrypt TANDEM_BALLOT_KEY …`. */
export const BALLOT_KEY = 'TANDEM_BALLOT_KEY';

/** Anything shorter could be guessed. */
const LEAST_KEY_LENGTH = 32;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** 128 bits tell the people of any team apart; a box of 8 KiB holds 250 of them. */
const MARK_LENGTH = 22;
const BOX_BYTES = 8192;

const times = z.int().check(z.nonnegative());
const counts = z.object({ 1: times, 2: times, 3: times, dontKnow: times });
const boxSchema: z.ZodMiniType<BallotBox> = z.object({
  counts: z.object(forEachQuestion(() => counts)),
  voters: z.array(z.string()),
  consents: times,
});

/**
 * Seals ballot boxes with AES-256-GCM, padded to one length and bound to their round, so that what changed between two
 * writes says nothing. Marks are HMAC-SHA-256 of project, round and account. In: how to read the key (undefined: none).
 */
export function ballotSealOf(readKey: () => string | undefined): BallotSeal {
  const derived = (purpose: string): Buffer => {
    const key = readKey();
    if (!isUsable(key)) throw new Failure('refused', { place: BALLOT_KEY });
    return createHmac('sha256', key).update(purpose).digest();
  };
  return {
    ready: () => isUsable(readKey()),

    markOf: (round, person) =>
      createHmac('sha256', derived('mark'))
        .update(`${nameOf(round)}|${person}`)
        .digest('base64url')
        .slice(0, MARK_LENGTH),

    seal(round, box) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, derived('box'), nonce).setAAD(Buffer.from(nameOf(round)));
      const sealed = [nonce, cipher.update(padded(box)), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(sealed).toString('base64');
    },

    open(round, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const text = decrypted(derived('box'), nameOf(round), bytes);
      const box = text === null ? null : z.safeParse(boxSchema, JSON.parse(text));
      return box?.success === true ? box.data : null;
    },
  };
}

function isUsable(key: string | undefined): key is string {
  return key !== undefined && key.length >= LEAST_KEY_LENGTH;
}

function nameOf({ projectId, number }: RoundId): string {
  return `${projectId}|${number}`;
}

function padded(box: BallotBox): Buffer {
  const text = Buffer.from(JSON.stringify(box));
  if (text.length > BOX_BYTES) throw new Failure('refused', { place: 'ballot box' });
  return Buffer.concat([text, Buffer.alloc(BOX_BYTES - text.length, ' ')]);
}

/** What fails to authenticate is not read at all. */
function decrypted(key: Buffer, name: string, bytes: Buffer): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(text).toString();
  } catch {
    return null;
  }
}
