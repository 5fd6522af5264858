import type { Identity } from './identity';
import { sendToJira } from './jira-answers';
import type { JiraGateway } from './jira-answers';
import type { JiraRequest } from './jira-port';
import type { PlatformAnswer } from './platform-call';

/** A request that leaves a person's browser. `accountId` comes from the host's session. */
export type BrowserRequest = Pick<JiraRequest, 'method' | 'path' | 'headers' | 'body'> & {
  readonly accountId: string;
};

/** Jira as reached from the browser, always as the person who is logged in. */
export class JiraBrowser {
  constructor(
    private readonly gateway: JiraGateway,
    private readonly identity: Identity,
  ) {}

  /** The bridge's `requestJira`: the person's permissions within the app's scopes. */
  fromAppPage(request: BrowserRequest): Promise<PlatformAnswer> {
    return this.send(request, this.identity.scopes);
  }

  /** Jira's own pages: the person's permissions. */
  fromJiraPage(request: BrowserRequest): Promise<PlatformAnswer> {
    return this.send(request, 'browser-session');
  }

  private send(
    { accountId, ...request }: BrowserRequest,
    scopes: JiraRequest['scopes'],
  ): Promise<PlatformAnswer> {
    const principal = { kind: 'user', accountId } as const;
    return sendToJira(this.gateway, { ...request, principal, scopes }, { provider: 'browser' });
  }
}
