import { InvocationError, InvocationErrorCode } from '@forge/events';

import { trigger } from '../testing/fixture-app';
import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost, FixtureOptions } from '../testing/fixture-host';

type Delivered = { readonly eventType: string; readonly n?: number; readonly retryContext?: unknown };

const UPDATED = 'avi:jira:updated:issue';

describe('product events and schedules', () => {
  let fixture: FixtureHost;
  let delivered: Delivered[];

  const start = async (options: FixtureOptions & { answer?: (event: Delivered) => unknown } = {}) => {
    const { answer, ...rest } = options;
    delivered = [];
    const onEvent = (event: unknown) => {
      delivered.push(event as Delivered);
      return answer?.(event as Delivered);
    };
    fixture = await startFixtureHost({ functions: { onEvent }, ...rest });
  };
  const withFilter = (filter: unknown): FixtureOptions => ({
    edit: (manifest) => ({
      ...manifest,
      modules: { ...manifest.modules, trigger: [trigger({ key: 'filtered', events: [UPDATED], filter })] },
    }),
  });
  const outcomes = () => fixture.host.trace.of('event').map(({ outcome }) => outcome);

  afterEach(() => fixture.dispose());

  it('brings an event to the triggers that ask for it, not before it is settled', async () => {
    await start();
    fixture.host.receive({ eventType: UPDATED, n: 1 });
    fixture.host.receive({ eventType: 'avi:jira:viewed:issue' });
    expect(delivered).toEqual([]);

    await fixture.host.settle();

    expect(delivered).toEqual([{ eventType: UPDATED, n: 1 }]);
    expect(outcomes()).toEqual(['no-trigger', 'delivered']);
  });

  it('leaves out what the app caused when the filter says ignoreSelf', async () => {
    await start(withFilter({ ignoreSelf: true }));
    fixture.host.receive({ eventType: UPDATED, n: 1, selfGenerated: true });
    fixture.host.receive({ eventType: UPDATED, n: 2, selfGenerated: false });

    await fixture.host.settle();

    expect(delivered.map(({ n }) => n)).toEqual([2]);
  });

  it.each([
    ['RECEIVE_AND_LOG', ['filter-error', 'delivered']],
    ['RECEIVE', ['filter-error', 'delivered']],
    ['IGNORE', ['filter-error']],
    [undefined, ['filter-error']],
  ])('where the expression fails, onError %s decides', async (onError, expected) => {
    await start(withFilter({ expression: 'event.missing == 1', onError }));
    fixture.host.receive({ eventType: UPDATED });

    await fixture.host.settle();

    expect(outcomes()).toEqual(expected);
  });

  it('does not start with an expression it does not support', async () => {
    await expect(start(withFilter({ expression: 'event.n % 2 == 0' }))).rejects.toThrow(
      'Filter of trigger "filtered"',
    );
    await start();
  });

  it('brings an event again at most four times when the trigger asks for it', async () => {
    const retryData = { step: 1 };
    const answer = () =>
      new InvocationError({
        retryAfter: 60,
        retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
        retryData,
      });
    await start({ answer });
    fixture.host.receive({ eventType: UPDATED });

    await fixture.host.settle();

    expect(delivered).toHaveLength(5);
    expect(delivered[4]?.retryContext).toEqual({
      retryCount: 4,
      retryReason: 'FUNCTION_RETRY_REQUEST',
      retryData,
    });
    expect(new Date().toISOString()).toBe('2026-03-02T09:04:00.000Z');
  });

  it('does not repeat a trigger that throws', async () => {
    const answer = () => {
      throw new Error('broken');
    };
    await start({ answer });
    fixture.host.receive({ eventType: UPDATED });

    await fixture.host.settle();

    expect(delivered).toHaveLength(1);
    expect(fixture.host.trace.of('invocation')).toMatchObject([{ outcome: 'error', error: 'broken' }]);
  });

  it('does not deliver an event over 200 kB', async () => {
    await start();
    fixture.host.receive({ eventType: UPDATED, text: 'x'.repeat(200_001) });

    await fixture.host.settle();

    expect(outcomes()).toEqual(['too-large']);
  });

  it('can lose, double and shuffle events, the same way each time', async () => {
    const run = async () => {
      await start({ chaos: { seed: 3, duplicate: 0.3, drop: 0.2, reorder: 0.5 } });
      for (let n = 0; n < 30; n += 1) fixture.host.receive({ eventType: UPDATED, n });
      await fixture.host.settle();
      return delivered.map(({ n }) => n ?? -1);
    };
    const first = await run();
    fixture.dispose();

    expect(await run()).toEqual(first);
    expect(first).not.toEqual(first.toSorted((a, b) => a - b));
    expect(new Set(first).size).toBeLessThan(30);
    expect(new Set(first).size).toBeLessThan(first.length);
  });

  it('runs a schedule five minutes after the start and then in its interval, also after an error', async () => {
    const runs: string[] = [];
    const daily = () => {
      runs.push(new Date().toISOString());
      throw new Error('broken');
    };
    await start({ functions: { daily } });

    await fixture.host.advance(50 * 3_600_000);

    expect(runs).toEqual([
      '2026-03-02T09:05:00.000Z',
      '2026-03-03T09:05:00.000Z',
      '2026-03-04T09:05:00.000Z',
    ]);
  });
});
