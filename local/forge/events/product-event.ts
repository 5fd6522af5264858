import { z } from 'zod';

/** An event of the product or of the app's life cycle, as triggers receive it. */
export type ProductEvent = z.infer<typeof productEvent>;

const productEvent = z.looseObject({
  eventType: z.string().startsWith('avi:'),
  /** True when the app itself caused it. */
  selfGenerated: z.boolean().optional(),
});

const MAX_EVENT_BYTES = 200_000;

/** Takes an event as the site raises it. @throws ZodError when it is no event at all */
export function parseProductEvent(event: unknown): ProductEvent {
  return productEvent.parse(JSON.parse(JSON.stringify(event)));
}

/** Forge does not deliver events over 200 kB. */
export function isTooLarge(event: ProductEvent): boolean {
  return Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES;
}
