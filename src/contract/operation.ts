import type * as z from 'zod/mini';
import type { Answer } from './answer';

/** One operation that the UI may invoke: what goes in and what comes out, both checked on both sides. */
export interface Operation<Payload = unknown, Result = unknown> {
  readonly payload: z.ZodMiniType<Payload>;
  readonly result: z.ZodMiniType<Result>;
}

export type Operations = Readonly<Record<string, Operation>>;

/** The function types that `makeResolver` and `makeInvoke` pair by. */
export type Definitions<Ops extends Operations> = {
  [Name in keyof Ops & string]: (payload: PayloadOf<Ops[Name]>) => Answer<ResultOf<Ops[Name]>>;
};

export type PayloadOf<Op extends Operation> = z.output<Op['payload']>;
export type ResultOf<Op extends Operation> = z.output<Op['result']>;
