import { jobsApi } from '../../../../../src/contract/jobs-api';
import { siteApi } from '../../../../../src/contract/site-api';
import { callerOf } from '../../../bridge';

/** Invokes an operation of the site admin page. */
export const call = callerOf({ ...siteApi, ...jobsApi });
