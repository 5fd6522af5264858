import {
  InvocationError,
  InvocationErrorCode,
  InvocationLimitReachedError,
  PayloadTooBigError,
  Queue,
  RateLimitError,
} from '@forge/events';
import type { AsyncEvent } from '@forge/events';

import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost, FixtureOptions } from '../testing/fixture-host';

const queue = new Queue({ key: 'work' });
const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

describe('async events through the unmodified @forge/events', () => {
  let fixture: FixtureHost;
  let events: AsyncEvent[];
  let times: number[];

  /** Installs the fixture with a consumer that notes its events and then answers. */
  const start = async (
    answer: (event: AsyncEvent) => unknown = () => undefined,
    options: FixtureOptions = {},
  ) => {
    events = [];
    times = [];
    const work = (event: unknown) => {
      events.push(event as AsyncEvent);
      times.push(Date.now());
      return answer(event as AsyncEvent);
    };
    fixture = await startFixtureHost({ functions: { work }, ...options });
  };
  const push = (...parts: Parameters<Queue['push']>) =>
    fixture.host.runAs(undefined, () => queue.push(...parts));
  const stats = (jobId: string) => fixture.host.runAs(undefined, () => queue.getStats(jobId));
  const secondsFromStart = () => times.map((at) => (at - Date.parse('2026-03-02T09:00:00.000Z')) / SECOND_MS);

  afterEach(() => fixture.dispose());

  it('delivers each event once, in order, after the push has returned', async () => {
    await start();
    const { jobId } = await push([{ body: { n: 1 } }, { body: { n: 2 } }]);
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 2, failed: 0 });

    await fixture.host.settle();

    expect(events).toMatchObject([
      { body: { n: 1 }, queueName: 'work', jobId },
      { body: { n: 2 }, queueName: 'work', jobId },
    ]);
    expect(events[0]).not.toHaveProperty('retryContext');
  });

  it('waits as long as delayInSeconds says', async () => {
    await start();
    await push([{ body: { n: 1 }, delayInSeconds: 600 }, { body: { n: 2 } }]);

    await fixture.host.settle();

    expect(events.map(({ body }) => body['n'])).toEqual([2, 1]);
    expect(secondsFromStart()).toEqual([0, 600]);
  });

  it('brings an event again when the consumer asks for it, with its data', async () => {
    const retryData = { step: 2 };
    await start(({ retryContext }) =>
      retryContext
        ? undefined
        : new InvocationError({
            retryAfter: 30,
            retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
            retryData,
          }),
    );
    const { jobId } = await push({ body: {} });

    await fixture.host.settle();

    expect(secondsFromStart()).toEqual([0, 30]);
    expect(events[1]?.retryContext).toEqual({
      retryCount: 1,
      retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
      retryData,
      retentionWindow: {
        startTime: '2026-03-02T09:00:00.000Z',
        remainingTimeMs: 24 * HOUR_MS - 30 * SECOND_MS,
      },
    });
    expect(await stats(jobId)).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('repeats a consumer that throws with growing pauses, and gives up after 24 hours', async () => {
    await start(() => {
      throw new Error('always');
    });
    const { jobId } = await push({ body: {} });

    await fixture.host.settle();

    const pauses = secondsFromStart().map((at, index, all) => at - (all[index - 1] ?? 0));
    expect(pauses.slice(0, 5)).toEqual([0, 5, 10, 20, 40]);
    expect(Math.max(...pauses)).toBe(900);
    expect(secondsFromStart().at(-1)).toBeLessThanOrEqual(24 * 3_600);
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it('repeats a consumer that ran out of time', async () => {
    await start(
      ({ retryContext }) => (retryContext ? undefined : new Promise((resolve) => setTimeout(resolve, 60))),
      {
        timeLimits: { consumer: 20 },
      },
    );
    await push({ body: {} });

    await fixture.host.settle();

    expect(events[1]?.retryContext).toMatchObject({ retryCount: 1, retryReason: 'FUNCTION_TIME_OUT' });
  });

  it('delivers twice when told to, and the job still counts once', async () => {
    await start(undefined, { chaos: { duplicate: 1 } });
    const { jobId } = await push({ body: { n: 1 } });

    await fixture.host.settle();

    expect(events).toHaveLength(2);
    expect(events[0]?.eventId).toBe(events[1]?.eventId);
    expect(await stats(jobId)).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('runs no more events of one concurrency key at a time than its limit', async () => {
    let running = 0;
    const most = { limited: 0, free: 0 };
    const answer = async ({ body }: AsyncEvent) => {
      const kind = body['kind'] as keyof typeof most;
      running += 1;
      most[kind] = Math.max(most[kind], running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    await start(answer, { tasksAtOnce: 4 });
    await push([1, 2, 3, 4].map((n) => ({ body: { kind: 'free', n } })));
    await fixture.host.settle();
    await push(
      [1, 2, 3, 4].map((n) => ({ body: { kind: 'limited', n }, concurrency: { key: 'board', limit: 1 } })),
    );
    await fixture.host.settle();

    expect(most).toEqual({ free: 4, limited: 1 });
  });

  it('does not start what was cancelled', async () => {
    await start();
    const { jobId } = await push({ body: {}, delayInSeconds: 60 });
    await fixture.host.runAs(undefined, () => queue.cancel(jobId));

    await fixture.host.settle();

    expect(events).toEqual([]);
  });

  it('refuses what is over the limits', async () => {
    await start(undefined, {
      edit: (manifest) => {
        const long = manifest.modules.function.map((item) =>
          item.key === 'work' ? { ...item, timeoutSeconds: 900 } : item,
        );
        return { ...manifest, modules: { ...manifest.modules, function: long } };
      },
    });
    const fifty = Array.from({ length: 50 }, (_, n) => ({ body: { n } }));

    await expect(push({ body: { text: 'x'.repeat(101 * 1024) } })).rejects.toBeInstanceOf(PayloadTooBigError);
    for (let pushes = 0; pushes < 10; pushes += 1) await push(fifty);
    await expect(push({ body: {} })).rejects.toBeInstanceOf(RateLimitError);
  });

  it('stops a chain of pushes after 1,000', async () => {
    let refused: unknown;
    await start(() =>
      queue.push({ body: {}, delayInSeconds: 1 }).then(
        () => undefined,
        (error: unknown) => {
          refused = error;
        },
      ),
    );
    await push({ body: {} });

    await fixture.host.settle();

    expect(refused).toBeInstanceOf(InvocationLimitReachedError);
    expect(events).toHaveLength(1_000);
  });
});
