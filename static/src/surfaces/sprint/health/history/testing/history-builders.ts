import type { PastSprintDto } from '../../../../../../../src/contract/sprint-api';
import { buildReport, DAY, START } from '../../burn-up/testing/burn-up-builders';

const TWO_WEEKS = 14 * DAY;

/** A closed sprint of two weeks; `number` 1 is the oldest. */
export function buildPastSprint(number: number, overrides: Partial<PastSprintDto> = {}): PastSprintDto {
  const start = START - (9 - number) * TWO_WEEKS;
  return {
    id: 30 + number,
    name: `Sprint ${30 + number}`,
    goal: 'Shoppers can pay by invoice',
    start,
    end: start + TWO_WEEKS - 3 * DAY,
    unit: 'points',
    ledger: buildReport().ledger,
    unestimated: 0.25,
    carried: 3,
    carriedAgain: 1,
    hidden: 0,
    ...overrides,
  };
}

/** The last eight sprints, the oldest first. */
export function buildHistory(overrides: Partial<PastSprintDto> = {}): PastSprintDto[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].map((number) => buildPastSprint(number, overrides));
}
