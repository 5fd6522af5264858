import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const TRIES = 50;

/**
 * Lets a server listen on the wished port or, when that is taken, on the next free one.
 * @param wished port; 0 = any free one
 * @returns the port that it listens on
 * @throws Error when none of the next 50 ports is free
 */
export async function listen(server: Server, wished: number): Promise<number> {
  for (let port = wished; port < wished + TRIES; port += 1) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`None of the ports ${wished} to ${wished + TRIES - 1} is free.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
