import type { Log } from '../ports/log';

/** One JSON object a line in Forge's log. */
export const forgeLog: Log = {
  write: (entry) => console.log(JSON.stringify(entry)),
};
