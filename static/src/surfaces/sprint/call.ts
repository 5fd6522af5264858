import { sprintApi } from '../../../../src/contract/sprint-api';
import { callerOf } from '../../bridge';

/** Invokes an operation of the sprint surface. */
export const call = callerOf(sprintApi);
