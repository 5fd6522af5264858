import { z } from 'zod';

import type { Manifest, UiModule } from '../manifest/manifest';
import type { Identity } from '../runtime/identity';
import type { AppFunction } from './load-functions';
import type { Runner } from './runner';

/** A call of `invoke()` in the browser. `accountId` comes from the host's session, the rest from the browser. */
export interface ResolverRequest {
  readonly moduleKey: string;
  /** The resolver definition that is asked for. */
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly localId?: string | undefined;
  readonly accountId: string;
}

/** The status that `dynamicProperties` gives an issue context panel. */
export type DynamicStatus = z.infer<typeof dynamicProperties>['status'];

const dynamicProperties = z.object({
  status: z
    .object({
      type: z.enum(['badge', 'lozenge', 'icon']),
      value: z.object({
        label: z.string(),
        url: z.string().optional(),
        type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
      }),
    })
    .optional(),
});

/** Forge could not carry out an invocation: the function threw, ran out of time, or the payload was too large. */
export class InvokeError extends Error {
  override readonly name = 'InvokeError';
}

const MAX_REQUEST_BYTES = 500 * 1024;
const MAX_RESPONSE_BYTES = 5 * 1024 * 1024;

/** Calls the functions behind UI modules the way Forge does. */
export class Resolvers {
  constructor(
    private readonly manifest: Pick<Manifest, 'ui'>,
    private readonly identity: Identity,
    private readonly functions: ReadonlyMap<string, AppFunction>,
    private readonly runner: Runner,
  ) {}

  /**
   * Answers `invoke()` of a module's page.
   * @returns the resolver's answer as JSON carries it
   * @throws InvokeError with the message that the bridge shows to the caller
   */
  async invoke(request: ResolverRequest): Promise<unknown> {
    const module = this.module(request.moduleKey);
    checkSize(request.payload, MAX_REQUEST_BYTES, 'request payload');
    const call = {
      call: { functionKey: request.functionKey, payload: request.payload },
      context: this.clientContext(request),
    };
    const entry = {
      kind: 'resolver',
      functionKey: module.resolverFunction,
      subject: request.functionKey,
    } as const;
    const value = await this.call(entry, request, call);
    checkSize(value, MAX_RESPONSE_BYTES, 'response');
    return value;
  }

  /**
   * Asks a module for its dynamic properties.
   * @returns the status to show, or undefined when there is none or the answer has not Forge's shape
   */
  async dynamicStatus(request: Omit<ResolverRequest, 'functionKey' | 'payload'>): Promise<DynamicStatus> {
    const module = this.module(request.moduleKey);
    const payload = { cloudId: this.identity.cloudId, extension: request.extension };
    const entry = {
      kind: 'dynamicProperties',
      functionKey: module.dynamicPropertiesFunction,
      subject: module.type,
    } as const;
    const value = await this.call(entry, request, payload);
    return dynamicProperties.safeParse(value).data?.status;
  }

  private module(moduleKey: string): UiModule {
    const module = this.manifest.ui.get(moduleKey);
    if (!module) throw new InvokeError(`The manifest has no UI module "${moduleKey}".`);
    return module;
  }

  /** The part of a resolver's context that the browser says; Forge's own part comes from the function context. */
  private clientContext({ extension, moduleKey, localId }: ResolverRequest) {
    const { cloudId, environmentId, environmentType, siteUrl } = this.identity;
    return {
      cloudId,
      environmentId,
      environmentType,
      siteUrl,
      moduleKey,
      localId: localId ?? `ari:cloud:ecosystem::extension/${moduleKey}`,
      accountType: 'licensed',
      extension,
    };
  }

  private async call(
    { kind, functionKey, subject }: EntryPoint,
    { moduleKey, accountId }: Pick<ResolverRequest, 'moduleKey' | 'accountId'>,
    payload: unknown,
  ): Promise<unknown> {
    const handler = functionKey === undefined ? undefined : this.functions.get(functionKey);
    if (!handler || functionKey === undefined)
      throw new InvokeError(`Module "${moduleKey}" declares no ${kind}.`);
    const sent = JSON.stringify(payload);
    const result = await this.runner.run({ kind, functionKey, moduleKey, subject, accountId }, () =>
      handler(JSON.parse(sent), this.runner.functionContext(accountId)),
    );
    if (result.outcome === 'ok') return result.value;
    throw new InvokeError(`There was an error invoking the function - ${result.error.message}`);
  }
}

interface EntryPoint {
  readonly kind: 'resolver' | 'dynamicProperties';
  readonly functionKey: string | undefined;
  /** For the trace. */
  readonly subject: string;
}

function checkSize(value: unknown, max: number, what: string): void {
  const bytes = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
  if (bytes > max)
    throw new InvokeError(`The ${what} of ${bytes} bytes is over Forge's limit of ${max} bytes.`);
}
