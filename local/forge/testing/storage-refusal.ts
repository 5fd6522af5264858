import { ForgeKvsAPIError } from '@forge/kvs';

/** Waits for a storage call that has to be refused. @throws when it is not */
export async function refusal(call: Promise<unknown>): Promise<{ status: number; code: string }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ForgeKvsAPIError)) throw new Error(`Expected a refusal, got ${String(error)}`);
  return { status: error.responseDetails.status, code: error.code };
}
