import { settingsApi } from '../../../../src/contract/settings-api';
import { callerOf } from '../../bridge';

/** Invokes an operation of the settings surface. */
export const call = callerOf(settingsApi);
