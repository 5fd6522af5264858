import { createManualClock } from './site-clock';
import type { SiteClock } from './site-clock';
import { Timeline } from './timeline';

const START = Date.parse('2026-03-02T09:00:00.000Z');

describe('Timeline', () => {
  let clock: SiteClock;
  let done: string[];

  beforeEach(() => {
    clock = createManualClock(START);
    done = [];
  });
  afterEach(() => clock.restore());

  const note = (name: string) => () => {
    done.push(`${name}@${clock.now() - START}`);
    return Promise.resolve();
  };

  it('shows the site time in Date while the clock is there, and the real one after', () => {
    expect(new Date().toISOString()).toBe('2026-03-02T09:00:00.000Z');
    clock.moveTo(START + 1_000);
    expect(Date.now()).toBe(START + 1_000);
    expect(() => clock.moveTo(START)).toThrow('only goes forward');
  });

  it('runs each task at its own time, equal ones in the order of planning', async () => {
    const timeline = new Timeline(clock, 1);
    timeline.at(START + 20, 'work', 'late', note('late'));
    timeline.at(START + 10, 'work', 'first', note('first'));
    timeline.at(START + 10, 'schedule', 'second', note('second'));

    await timeline.advance(100);

    expect(done).toEqual(['first@10', 'second@10', 'late@20']);
    expect(clock.now()).toBe(START + 100);
  });

  it('settles work, also work planned by work, and leaves schedules that are not due', async () => {
    const timeline = new Timeline(clock, 1);
    timeline.at(START + 50, 'schedule', 'daily', note('daily'));
    timeline.at(START, 'work', 'event', () => {
      timeline.at(START + 10, 'work', 'job', note('job'));
      return Promise.resolve();
    });

    await timeline.settle(Number.POSITIVE_INFINITY);

    expect(done).toEqual(['job@10']);
    expect(timeline.pending().map(({ label }) => label)).toEqual(['daily']);
  });

  it('settles no further than it may', async () => {
    const timeline = new Timeline(clock, 1);
    timeline.at(START + 10, 'work', 'soon', note('soon'));
    timeline.at(START + 1_000, 'work', 'later', note('later'));

    await timeline.settle(500);

    expect(done).toEqual(['soon@10']);
  });

  it('runs at most so many tasks at once', async () => {
    const timeline = new Timeline(clock, 2);
    let running = 0;
    let most = 0;
    for (let n = 0; n < 5; n += 1) {
      timeline.at(START, 'work', `task ${n}`, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      });
    }

    await timeline.runDue();

    expect(most).toBe(2);
    expect(timeline.pending()).toEqual([]);
  });
});
