import { backlogApi } from '../../../../../src/contract/backlog-api';
import { callerOf } from '../../../bridge';

/** Invokes an operation of the one backlog. */
export const call = callerOf(backlogApi);
