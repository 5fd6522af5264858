import { createServer } from 'node:http';

import { listen } from './listen';

/**
 * Finds a free port.
 * @param wished the port to begin with; 0 = any
 * @throws Error when none of the next 50 is free
 */
export async function freePort(wished: number): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, wished);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
