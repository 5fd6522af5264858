import type * as Bridge from '@forge/bridge';
import { makeResolver } from '@forge/resolver';

import { openPage } from '../testing/in-process-surface';
import type { InProcessPage } from '../testing/in-process-surface';
import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost } from '../testing/fixture-host';
import type { CallBridge } from './commands';
import { createHistory } from './frame/history';
import { Peer } from './peer';

type Definitions = { greet: (payload: { name: string }) => { text: string } };

const resolver = makeResolver<Definitions>({
  greet: ({ payload, context }) => ({ text: `${payload.name}, asked by ${String(context.accountId)}` }),
});

const EXTENSION = { type: 'jira:issueContext', issue: { id: '10001', key: 'A-1' } };

/** Two windows: the page's own peer, and one in front of the surface. Messages are copied, as postMessage does. */
function twoWindows(page: InProcessPage): Peer {
  const frame: Peer = new Peer(
    (message) => outside.receive(structuredClone(message)),
    () => undefined,
  );
  const outside = new Peer(
    (message) => queueMicrotask(() => frame.receive(structuredClone(message))),
    (command, payload) => page.callBridge(command, payload),
  );
  return frame;
}

describe('bridge seam with the unmodified @forge/bridge', () => {
  let fixture: FixtureHost;
  let page: InProcessPage;
  let frame: Peer;
  let bridge: typeof Bridge;

  beforeEach(async () => {
    fixture = await startFixtureHost({ functions: { resolver } });
    page = openPage(fixture.host, {
      moduleKey: 'context',
      accountId: 'alice',
      extension: EXTENSION,
      localId: 'context-10001',
      locale: 'fr-FR',
      timezone: 'Europe/Paris',
    });
    frame = twoWindows(page);
    const callBridge: CallBridge = (command, payload) => frame.call(command, payload);
    Object.assign(globalThis, { __bridge: { callBridge } });
    jest.resetModules();
    bridge = await import('@forge/bridge');
  });
  afterEach(() => fixture.dispose());

  it('invokes a resolver as the person of the session', async () => {
    expect(await bridge.invoke('greet', { name: 'Bob' })).toEqual({ text: 'Bob, asked by alice' });
  });

  it("rejects with the resolver's message", async () => {
    await expect(bridge.invoke('nothing')).rejects.toThrow("Resolver has no definition for 'nothing'");
  });

  it('tells the page where it is', async () => {
    expect(await bridge.view.getContext()).toMatchObject({
      accountId: 'alice',
      cloudId: fixture.host.identity.cloudId,
      extension: EXTENSION,
      license: { active: true },
      localId: 'context-10001',
      locale: 'fr-FR',
      moduleKey: 'context',
      siteUrl: fixture.host.identity.siteUrl,
      theme: { colorMode: 'light' },
      timezone: 'Europe/Paris',
    });
  });

  it('sends REST calls of the page as the person, within the scopes of the app', async () => {
    fixture.jira.answer = () => ({ status: 404, headers: { 'x-a': 'b' }, body: '{"errorMessages":[]}' });
    const fetchRequestInit = { method: 'PUT', body: '{}', headers: [['content-type', 'application/json']] };

    const answer = await frame.call('fetchProduct', {
      product: 'jira',
      restPath: '/rest/api/3/issue/A-1',
      fetchRequestInit,
    });

    expect(answer).toMatchObject({
      status: 404,
      headers: { 'x-a': 'b' },
      body: '{"errorMessages":[]}',
      isAttachment: false,
    });
    expect(fixture.jira.requests).toMatchObject([
      {
        method: 'PUT',
        path: '/rest/api/3/issue/A-1',
        body: '{}',
        principal: { kind: 'user', accountId: 'alice' },
        scopes: expect.arrayContaining(['read:jira-work']) as unknown,
      },
    ]);
  });

  it('hands flags with their actions over', async () => {
    let clicked = 0;
    const actions = [{ text: 'Undo', onClick: () => (clicked += 1) }];
    bridge.showFlag({ id: 'saved', title: 'Saved', type: 'success', actions, isAutoDismiss: true });
    await frame.call('getContext');

    expect(page.log.flags).toMatchObject([{ id: 'saved', title: 'Saved', type: 'success' }]);
    await page.log.flags[0]?.actions?.[0]?.onClick();
    expect(clicked).toBe(1);
  });

  it('opens a modal and hears of its end', async () => {
    const closed: unknown[] = [];
    await new bridge.Modal({
      size: 'large',
      context: { outcome: 1 },
      onClose: (payload) => closed.push(payload),
    }).open();

    expect(page.log.modals).toMatchObject([{ resource: null, size: 'large', context: { outcome: 1 } }]);
    await page.log.modals[0]?.onClose({ saved: true });
    expect(closed).toEqual([{ saved: true }]);
  });

  it('passes events to a page until it unsubscribes', async () => {
    const heard: unknown[] = [];
    const { unsubscribe } = await bridge.events.on('JIRA_ISSUE_CHANGED', (payload) => heard.push(payload));
    page.emit('JIRA_ISSUE_CHANGED', { issueId: '10001' });
    await frame.call('getContext');
    unsubscribe();
    await frame.call('getContext');
    page.emit('JIRA_ISSUE_CHANGED', { issueId: '10002' });
    await frame.call('getContext');

    expect(heard).toEqual([{ issueId: '10001' }]);
  });

  it('navigates, closes, submits and changes the title', async () => {
    await bridge.router.navigate('/browse/A-2');
    await bridge.view.close({ done: true });
    await bridge.view.submit({ board: 7 });
    await bridge.view.changeWindowTitle('Sprint 5');

    expect(page.log).toMatchObject({
      navigations: [{ url: '/browse/A-2' }],
      closed: [{ done: true }],
      submitted: [{ board: 7 }],
      titles: ['Sprint 5'],
    });
  });

  it('keeps a history whose location is there at once', async () => {
    const history = await createHistory(frame);
    const heard: string[] = [];
    history.listen(({ pathname, search }, action) => heard.push(`${action} ${pathname}${search}`));

    history.push('/sprint/7?tab=ledger');
    expect(history.location).toMatchObject({ pathname: '/sprint/7', search: '?tab=ledger' });
    history.replace({ pathname: '/sprint/8' });

    expect(heard).toEqual(['PUSH /sprint/7?tab=ledger', 'REPLACE /sprint/8']);
    await frame.call('getContext');
    expect(page.log.locations.map(({ pathname }) => pathname)).toEqual(['/sprint/7', '/sprint/8']);
  });

  it('refuses by name what it does not know, and payloads of another shape', async () => {
    await expect(bridge.rovo.isEnabled()).rejects.toThrow(
      'does not emulate the bridge command "isRovoEnabled"',
    );
    await expect(frame.call('toString')).rejects.toThrow('"toString"');
    const confluence = { product: 'confluence', restPath: '/', fetchRequestInit: {} };
    await expect(frame.call('fetchProduct', confluence)).rejects.toThrow('only Jira is here');
  });
});
