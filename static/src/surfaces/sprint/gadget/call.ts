import { gadgetApi } from '../../../../../src/contract/gadget-api';
import { callerOf } from '../../../bridge';

/** Invokes an operation of the gadget's own. */
export const call = callerOf(gadgetApi);
