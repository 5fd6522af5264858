import { brotliDecompressSync } from 'node:zlib';
import { lazily } from '../domain/lazily';
import { technicalText } from '../domain/backlog/technical-text/technical-text';
import { ownerRecogniser } from '../domain/ownership/owner-recogniser';
import type { ShippedModel } from '../domain/text-model/shipped-model';
import { unpackModel, type TextModel } from '../domain/text-model/unpack-model';
import type { Recognition } from '../ports/recognition';

/**
 * The trained text models. Their weights are modules of their own, so that a function that recognises nothing never reads
 * them; they hold nothing of any site and stay loaded while the function is warm.
 */
export const recognition: Recognition = {
  recogniser: lazily(async () => ownerRecogniser(modelOf((await import('./weights/owner.weights')).weights))),
  technicalText: lazily(async () =>
    technicalText(modelOf((await import('./weights/technical.weights')).weights)),
  ),
};

function modelOf(shipped: ShippedModel): TextModel {
  const bytes = Buffer.from(shipped.numbers, 'base64');
  return unpackModel(shipped, shipped.encoding === 'brotli' ? brotliDecompressSync(bytes) : bytes);
}
