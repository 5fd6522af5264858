import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { JobsHealthDto } from '../../../../../../src/contract/jobs-api';
import { renderSurface } from '../../../../testing/render';
import { Figures } from './figures';

const AT = Date.UTC(2026, 10, 19, 9);

const QUIET: JobsHealthDto = {
  asOf: AT,
  lastEventAt: null,
  lag: null,
  queue: { since: AT, done: 6, retried: 0 },
  failures: 0,
  counters: { suggestions: 0, silence: 0, errors: 0 },
  budget: { perHour: 20_000, used: 53, resetsAt: AT },
  reconcile: null,
};

const CHECKED = {
  state: 'done',
  startedAt: AT,
  finishedAt: AT,
  looked: 330,
  written: 12,
  removed: 1,
} as const;

const show = (part: Partial<JobsHealthDto>) => renderSurface(<Figures health={{ ...QUIET, ...part }} />);
/** What stands beside a name. */
const figure = (name: string) => screen.getByText(name).nextElementSibling?.textContent;

describe('how the app is doing, for site admins', () => {
  it('says of the daily check what it looked at and what came of it', () => {
    show({ reconcile: CHECKED });
    expect(figure('Daily check for missed changes')).toMatch(
      /^Ended .*\. 330 issues looked at\. Suggestions written: 12; taken back: 1\.$/,
    );
  });

  it('counts issues after a change apart from those of the daily check', () => {
    show({ reconcile: CHECKED, counters: { suggestions: 2, silence: 5, errors: 0 } });
    expect(figure('Changed issues looked at')).toMatch(/^2 with a suggestion, 5 without/);
  });

  it('tells failed attempts from jobs that wait for somebody', () => {
    show({
      failures: 1,
      queue: { since: AT, done: 6, retried: 2 },
      counters: { ...QUIET.counters, errors: 3 },
    });
    expect(figure('Background jobs')).toMatch(
      /^6 done since .*; 3 attempts failed, 2 of them put back to be tried again\. 1 job waits below/,
    );
  });

  it('says calmly that nothing has failed, and that the check has not run', () => {
    show({});
    expect(figure('Background jobs')).toMatch(/no attempt failed\.$/);
    expect(figure('Daily check for missed changes')).toBe('Not yet');
  });
});
