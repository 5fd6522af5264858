type Listener = (payload: unknown) => unknown;

interface Subscription {
  readonly event: string;
  readonly listener: Listener;
  /** Where the page that listens is shown. */
  readonly issueId: string | undefined;
}

/** Events between the pages of the app, and from Jira to them. */
export class AppEvents {
  private readonly subscriptions = new Set<Subscription>();

  /** @param issueId the issue whose view shows the page, if it is in one. @returns ends the subscription */
  on(event: string, listener: Listener, issueId: string | undefined): () => void {
    const subscription = { event, listener, issueId };
    this.subscriptions.add(subscription);
    return () => {
      this.subscriptions.delete(subscription);
    };
  }

  /** Reaches every page of the app; where an issue is given, only the pages shown in its view. */
  emit(event: string, payload: unknown, issueId?: string): void {
    for (const subscription of [...this.subscriptions]) {
      if (subscription.event !== event) continue;
      if (issueId === undefined || subscription.issueId === issueId) void subscription.listener(payload);
    }
  }
}
