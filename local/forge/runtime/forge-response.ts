import { STATUS_CODES } from 'node:http';

import type { PlatformAnswer } from './platform-call';

/** The response object that `@forge/api` and `@forge/kvs` work with: the part of fetch's Response that Forge provides. */
export class ForgeResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: ForgeHeaders;
  private readonly content: string;

  constructor(answer: PlatformAnswer) {
    this.status = answer.status;
    this.statusText = STATUS_CODES[answer.status] ?? '';
    this.ok = answer.status >= 200 && answer.status < 300;
    this.headers = new ForgeHeaders(answer.headers ?? {});
    this.content = answer.body ?? '';
  }

  text(): Promise<string> {
    return Promise.resolve(this.content);
  }

  /** Rejects on an empty or broken body, as fetch does. */
  async json(): Promise<unknown> {
    return JSON.parse(await this.text()) as unknown;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new TextEncoder().encode(await this.text()).buffer;
  }
}

/** Response headers; names are case-insensitive. */
class ForgeHeaders {
  private readonly values: ReadonlyMap<string, string>;

  constructor(headers: Readonly<Record<string, string>>) {
    this.values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  }

  get(name: string): string | null {
    return this.values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.values.has(name.toLowerCase());
  }

  entries(): IterableIterator<[string, string]> {
    return this.values.entries();
  }

  forEach(visit: (value: string, name: string) => void): void {
    this.values.forEach(visit);
  }
}
