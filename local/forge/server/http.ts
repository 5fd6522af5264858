import type { IncomingMessage, ServerResponse } from 'node:http';

import { z } from 'zod';

/** One HTTP request on its way through the server. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The person whose session it is. */
  readonly accountId: string;
  /** Raw text of the body. @throws HttpError 413 when it is too large */
  readonly text: () => Promise<string>;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Answers an exchange, or undefined when it is not for this handler. */
export type Handler = (exchange: Exchange) => Promise<Reply | undefined> | Reply | undefined;

/** A request that cannot be answered; the message goes to the browser. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const MAX_BODY_BYTES = 6 * 1024 * 1024;

export function jsonReply(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value ?? null),
  };
}

/** Reads a request's body as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > MAX_BODY_BYTES)
      throw new HttpError(413, `A request may have ${MAX_BODY_BYTES} bytes at most.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Headers with one value each, names in lower case. */
export function plainHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}

/** The JSON body of an exchange, checked. @throws HttpError 400 saying what is wrong */
export async function bodyOf<T>({ text }: Pick<Exchange, 'text'>, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(parseJson(await text()));
  if (!parsed.success) throw new HttpError(400, z.prettifyError(parsed.error));
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
}
