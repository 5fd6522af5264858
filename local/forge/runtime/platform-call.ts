/** A call of the app to the platform, as `__forge_fetch__` receives it. `path` has its query. */
export interface PlatformCall {
  /** `fpp` = Atlassian product or gateway, `kvs` = hosted storage; everything else is refused. */
  readonly type: string;
  readonly provider?: string | undefined;
  readonly remote?: string | undefined;
  /** Only with `asUser(accountId)`. */
  readonly accountId?: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** The answer to a call. No body = empty body. */
export interface PlatformAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer with a JSON body. */
export function jsonAnswer(status: number, body: unknown): PlatformAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** The platform cannot do here what the app asks for; the message names the call. */
export class UnsupportedCallError extends Error {
  override readonly name = 'UnsupportedCallError';

  constructor(call: Pick<PlatformCall, 'type' | 'provider' | 'remote' | 'method' | 'path'>) {
    const target = [call.type, call.provider, call.remote].filter(Boolean).join('/');
    super(`The local Forge host does not emulate ${call.method} ${call.path} (${target}).`);
  }
}
