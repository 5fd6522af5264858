import { z } from 'zod';

import type { BridgeSurface, PageHistory } from './surface';

/** Answers a command of `@forge/bridge`. */
export type CallBridge = (command: string, payload?: unknown) => Promise<unknown>;

const callback = z.custom<(payload?: unknown) => unknown>(
  (value) => typeof value === 'function',
  'expected a function',
);
const eventName = z.object({ event: z.string() });
const subscription = eventName.extend({ callback });
const emission = eventName.extend({ payload: z.unknown().optional() });
const location = z.union([z.object({ url: z.string() }), z.looseObject({ target: z.string() })]);
const pageLocation = z.object({
  pathname: z.string(),
  search: z.string(),
  hash: z.string(),
  state: z.unknown().optional(),
});

const payloads = {
  invoke: z.object({ functionKey: z.string(), payload: z.unknown().optional() }),
  fetchProduct: z.object({
    product: z.literal('jira', 'only Jira is here'),
    restPath: z.string(),
    fetchRequestInit: z.looseObject({
      method: z.string().default('GET'),
      body: z.string().nullish(),
      headers: z.array(z.tuple([z.string(), z.string()])).default([]),
    }),
    isMultipartFormData: z.literal(false, 'form data is not supported').optional(),
  }),
  enableTheming: z.object({ onChange: callback }),
  createHistory: z.object({ onPop: callback }),
  showFlag: z.looseObject({
    id: z.union([z.number(), z.string()]),
    title: z.string().optional(),
    description: z.string().optional(),
    type: z.enum(['info', 'success', 'warning', 'error']).optional(),
    appearance: z.string().optional(),
    actions: z.array(z.object({ text: z.string(), onClick: callback })).optional(),
    isAutoDismiss: z.boolean().optional(),
  }),
  closeFlag: z.object({ id: z.union([z.number(), z.string()]) }),
  openModal: z.looseObject({
    resource: z.string().nullable(),
    size: z.union([z.string(), z.object({ width: z.string(), height: z.string().optional() })]),
    context: z.unknown(),
    title: z.string().default(''),
    closeOnEscape: z.boolean().default(true),
    closeOnOverlayClick: z.boolean().default(true),
    onClose: callback,
  }),
  navigate: z.intersection(location, z.object({ type: z.enum(['same-tab', 'new-tab']) })),
};

type Command = (surface: BridgeSurface, payload: unknown) => unknown;

const subscribe: Command = (surface, payload) => {
  const { event, callback: listener } = subscription.parse(payload);
  return { unsubscribe: surface.on(event, listener) };
};

const emit: Command = (surface, payload) => {
  const { event, payload: content } = emission.parse(payload);
  surface.emit(event, content);
};

/** The commands of `@forge/bridge` 7.2.0 that a Jira app can use here, and what they do on a surface. */
const COMMANDS: Readonly<Record<string, Command>> = {
  invoke: (surface, payload) => {
    const { functionKey, payload: content } = payloads.invoke.parse(payload);
    return surface.invoke(functionKey, content);
  },
  getContext: (surface) => surface.context(),
  fetchProduct: async (surface, payload) => {
    const { restPath, fetchRequestInit } = payloads.fetchProduct.parse(payload);
    const { method, body, headers } = fetchRequestInit;
    const response = await surface.fetchProduct({
      path: restPath,
      method: method.toUpperCase(),
      headers: Object.fromEntries(headers),
      body: body ?? undefined,
    });
    return { ...response, isAttachment: false };
  },
  enableTheming: (surface, payload) => surface.theme(payloads.enableTheming.parse(payload).onChange),
  submit: (surface, payload) => surface.submit(payload),
  close: (surface, payload) => surface.close(payload),
  onClose: (surface, payload) => surface.onClose(callback.parse(payload)),
  open: (surface) => surface.open(),
  refresh: (surface) => surface.refresh(),
  createHistory: (surface, payload) => {
    const { onPop } = payloads.createHistory.parse(payload);
    const history = pageHistory(surface);
    history.onPop(onPop);
    return history.location;
  },
  pushHistory: (surface, payload) => pageHistory(surface).push(pageLocation.parse(payload)),
  replaceHistory: (surface, payload) => pageHistory(surface).replace(pageLocation.parse(payload)),
  goHistory: (surface, payload) => pageHistory(surface).go(z.number().int().parse(payload)),
  changeWindowTitle: (surface, payload) => surface.setWindowTitle(z.string().parse(payload)),
  emitReadyEvent: () => undefined,
  navigate: (surface, payload) => {
    const { type, ...target } = payloads.navigate.parse(payload);
    return surface.navigate(location.parse(target), type);
  },
  getUrl: (surface, payload) => surface.url(location.parse(payload)),
  reload: (surface) => surface.reload(),
  showFlag: (surface, payload) => surface.showFlag(payloads.showFlag.parse(payload)),
  closeFlag: (surface, payload) => surface.closeFlag(payloads.closeFlag.parse(payload).id),
  openModal: (surface, payload) => surface.openModal(payloads.openModal.parse(payload)),
  on: subscribe,
  onPublic: subscribe,
  emit,
  emitPublic: emit,
  resize: (surface, payload) => surface.resize(z.number().parse(payload)),
};

/** Connects the commands of the bridge to a surface. Unknown commands and broken payloads are refused by name. */
export function bridgeCommands(surface: BridgeSurface): CallBridge {
  return async (command, payload) => {
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!run) throw new Error(`The local Forge host does not emulate the bridge command "${command}".`);
    try {
      return await run(surface, payload);
    } catch (error) {
      if (error instanceof z.ZodError)
        throw new Error(`Bridge command "${command}": ${z.prettifyError(error)}`, { cause: error });
      throw error;
    }
  };
}

function pageHistory(surface: BridgeSurface): PageHistory {
  const history = surface.history();
  if (!history) throw new Error('createHistory is only available on full pages.');
  return history;
}
