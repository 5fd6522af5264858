import * as z from 'zod/mini';
import { isoInstant, role } from './schemas';

/** The issue property that holds who makes sure that an issue happens (design §6). No account ids: everyone can read it. */
export const OWNER_PROPERTY = 'tandem.owner';

export const ownerPropertySchema = z.object({
  v: z.literal(1),
  owner: z.enum(['SM', 'PO', 'TEAM', 'NONE']),
  with: z.array(role),
  kind: z.nullable(z.string()),
  state: z.enum(['suggested', 'confirmed', 'overridden', 'muted']),
  byRole: z.nullable(z.enum(['SM', 'PO', 'DEV'])),
  at: z.nullable(isoInstant),
});

export type OwnerProperty = z.infer<typeof ownerPropertySchema>;

/** Out: the property, null where it is not set or was edited by hand into something else. */
export function ownerPropertyOf(raw: unknown): OwnerProperty | null {
  const parsed = z.safeParse(ownerPropertySchema, raw);
  return parsed.success ? parsed.data : null;
}
