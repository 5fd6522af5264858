import type { z } from 'zod';

/** Jira said no: its own messages, one line each. */
export class JiraRefusal extends Error {
  override readonly name = 'JiraRefusal';

  constructor(
    readonly status: number,
    readonly messages: readonly string[],
  ) {
    super(messages.join('\n') || `Jira answered with status ${status}.`);
  }
}

/** Reads JSON and checks its shape. @throws JiraRefusal with the server's messages */
export async function getJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(await (await request('GET', path)).json());
}

/** Sends JSON and checks the shape of the answer. @throws JiraRefusal */
export async function sendForJson<T>(
  method: string,
  path: string,
  body: unknown,
  schema: z.ZodType<T>,
): Promise<T> {
  return schema.parse(await (await request(method, path, body)).json());
}

/** Sends JSON; nothing comes back. @throws JiraRefusal */
export async function send(method: string, path: string, body?: unknown): Promise<void> {
  await request(method, path, body);
}

async function request(method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await fetch(path, init);
  if (response.ok) return response;
  throw new JiraRefusal(response.status, messagesOf(await response.json().catch(() => undefined)));
}

/** The texts of Jira's error body `{errorMessages, errors}` and of the host's `{error}`. */
function messagesOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { errorMessages, errors, error } = body as Record<string, unknown>;
  return [
    ...(Array.isArray(errorMessages) ? errorMessages.map(String) : []),
    ...(typeof errors === 'object' && errors !== null ? Object.values(errors).map(String) : []),
    ...(typeof error === 'string' ? [error] : []),
  ];
}
