/** The bridge's global, as the packages expect it at import; replies are set by tests that need some. */
export function installBridge(reply: (command: string, data: unknown) => unknown = () => undefined): void {
  Object.assign(globalThis, {
    __bridge: { callBridge: (command: string, data: unknown) => Promise.resolve(reply(command, data)) },
  });
}

installBridge();
