/**
 * Calls between two windows that can only exchange messages. Both sides use the same class: each answers commands of the
 * other, and functions inside payloads and answers can be called from the other side (they become promises there).
 */

/** What travels between the windows. Everything else that arrives as a message is ignored. */
export type PeerMessage =
  | {
      readonly forge: 'call';
      readonly id: number;
      readonly target: string | number;
      readonly payload: unknown;
    }
  | { readonly forge: 'result'; readonly id: number; readonly value: unknown }
  | { readonly forge: 'error'; readonly id: number; readonly message: string };

/** Stands for a function of the other side. */
interface FunctionMarker {
  readonly __forgeFunction: number;
}

type RemoteFunction = (payload?: unknown) => unknown;

export class Peer {
  private readonly functions = new Map<number, RemoteFunction>();
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private lastId = 0;

  /**
   * @param post sends a message to the other window
   * @param answer answers a command of the other window; what it throws, the caller gets
   */
  constructor(
    private readonly post: (message: PeerMessage) => void,
    private readonly answer: (command: string, payload: unknown) => unknown,
  ) {}

  /** Asks the other side. @throws Error with the message of what went wrong there */
  call(target: string | number, payload?: unknown): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    const result = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.post({ forge: 'call', id, target, payload: this.pack(payload) });
    return result;
  }

  /** Takes a message that arrived from the other window. */
  receive(message: unknown): void {
    if (!isPeerMessage(message)) return;
    if (message.forge === 'call') void this.serve(message);
    else this.finish(message);
  }

  private async serve({ id, target, payload }: Extract<PeerMessage, { forge: 'call' }>): Promise<void> {
    try {
      const given = this.unpack(payload);
      const called =
        typeof target === 'string' ? this.answer(target, given) : this.functions.get(target)?.(given);
      this.post({ forge: 'result', id, value: this.pack(await called) });
    } catch (error) {
      this.post({ forge: 'error', id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  private finish(message: Exclude<PeerMessage, { forge: 'call' }>): void {
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.forge === 'result') waiting?.resolve(this.unpack(message.value));
    else waiting?.reject(new Error(message.message));
  }

  /** Replaces functions by markers; keeps the functions so that the other side can call them. */
  private pack(value: unknown): unknown {
    if (typeof value === 'function') {
      this.lastId += 1;
      this.functions.set(this.lastId, value as RemoteFunction);
      return { __forgeFunction: this.lastId } satisfies FunctionMarker;
    }
    return mapPlain(value, (inner) => this.pack(inner));
  }

  /** Replaces markers by functions that call the other side. */
  private unpack(value: unknown): unknown {
    if (isMarker(value)) return (payload?: unknown) => this.call(value.__forgeFunction, payload);
    return mapPlain(value, (inner) => this.unpack(inner));
  }
}

/** Applies `change` to the members of lists and plain objects; anything else travels as it is. */
function mapPlain(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.prototype.toString.call(value) !== '[object Object]'
  ) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

function isMarker(value: unknown): value is FunctionMarker {
  return typeof value === 'object' && value !== null && '__forgeFunction' in value;
}

function isPeerMessage(message: unknown): message is PeerMessage {
  return typeof message === 'object' && message !== null && 'forge' in message && 'id' in message;
}
