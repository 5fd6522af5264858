import { overrideSchema, settingsSchema } from '../../contract/settings-schema';
import type { BoardOverride, TeamSettings } from '../../domain/team/settings';
import type { StoredShape } from './versioned';

/** Every kind of document, with the version now written. */
export const settingsShape: StoredShape<TeamSettings> = {
  kind: 'settings',
  version: 1,
  schema: settingsSchema,
};
export const overrideShape: StoredShape<BoardOverride> = {
  kind: 'override',
  version: 1,
  schema: overrideSchema,
};
