import { trueStart } from './true-start';

const NINE = Date.UTC(2026, 10, 19, 9);
const MINUTE = 60_000;

describe('the true start of a sprint', () => {
  it.each([
    [
      'the time stamp of the event, whatever else it says',
      { stampedAt: NINE, startDate: NINE - 90 * MINUTE, arrivedAt: NINE + MINUTE },
      NINE,
    ],
    [
      'the start date, where the event arrives promptly after it',
      { stampedAt: null, startDate: NINE, arrivedAt: NINE + 3 * MINUTE },
      NINE,
    ],
    [
      'the arrival, where the start date lies ahead',
      { stampedAt: null, startDate: NINE + 60 * MINUTE, arrivedAt: NINE },
      NINE,
    ],
    [
      'unknown, where the event is late or the date was set back',
      { stampedAt: null, startDate: NINE, arrivedAt: NINE + 6 * MINUTE },
      null,
    ],
  ])('is %s', (_what, event, expected) => {
    expect(trueStart(event)).toBe(expected);
  });
});
