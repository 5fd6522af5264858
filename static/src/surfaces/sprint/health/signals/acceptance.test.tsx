import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import * as z from 'zod/mini';
import { health as healthSchema, type HealthDto } from '../../../../../../src/contract/health-schema';
import { evaluateHealth } from '../../../../../../src/domain/health/evaluate-health';
import type { HealthInput, HealthSprint } from '../../../../../../src/domain/health/input';
import {
  buildHealthInput,
  buildSprint,
  buildTeam as buildHealthTeam,
  closedSprint,
  currentItems,
  items,
} from '../../../../../../src/domain/health/testing/builders';
import { renderSurface } from '../../../../testing/render';
import { EngagementLine } from './engagement-line';
import { Headline } from './headline';
import { SignalGroups } from './signal-groups';
import { StepInCard } from './step-in-card';
import { answering } from './testing/answering';
import { buildTeam } from './testing/health-builders';

/** What the reader gets to see of a team's situation, judged by the real rules. */
function show(overrides: Partial<HealthInput>): HTMLElement {
  const health: HealthDto = z.parse(healthSchema, evaluateHealth(buildHealthInput(overrides)));
  const { container } = renderSurface(
    <>
      <Headline health={health} />
      <StepInCard health={health} />
      <SignalGroups {...buildTeam()} health={health} hidden={[]} />
      <EngagementLine engagement={health.engagement} />
    </>,
  );
  return container;
}

const UNFINISHED = [closedSprint(20, 9, 20), closedSprint(21, 5, 20), closedSprint(22, 10, 22)];

beforeEach(() => {
  answering();
});

describe('AC40: unfinished sprints', () => {
  it('are told with counts, and bring the step-in card', () => {
    const panel = show({ closed: UNFINISHED });
    expect(panel).toHaveTextContent(
      /^Act❌ Unfinished sprints: 3 of the last 3 sprints left more than 20% undone, 2 of them more than 40%\./,
    );
    expect(panel).toHaveTextContent('Not done at the end of the sprint: 10 of 22 items (45%).');
    expect(screen.getByText('A Scrum Master’s help would pay now')).toBeInTheDocument();
  });

  it('are no sign when it happened once', () => {
    show({ closed: [closedSprint(20, 3, 20), closedSprint(21, 9, 20), closedSprint(22, 2, 20)] });
    expect(screen.queryByText('❌')).toBeNull();
    expect(screen.queryByText('A Scrum Master’s help would pay now')).toBeNull();
  });
});

describe('AC41: lack of clarity on the purpose', () => {
  it('asks what the one thing would be, and for whom', () => {
    const goals = ['Finish all stories', 'SHOP-1, SHOP-2, SHOP-3 and SHOP-9', ''];
    const [first, second, active] = goals.map((goal, n): HealthSprint => ({
      ...closedSprint(n, 0, 10),
      goal,
    }));
    const panel = show({
      closed: [first!, second!],
      active: active!,
      current: [...currentItems(11), ...currentItems(9, { purpose: { state: 'missing' } })],
    });
    expect(panel).toHaveTextContent(/^Act❌ Unclear purpose: There is no sprint goal\./);
    expect(panel).toHaveTextContent('Purpose recognisable in 11 of 20 items (55%).');
    const asked = screen.getAllByText('If we could finish only one thing, which and for whom?');
    expect(asked).toHaveLength(2);
  });
});

describe('AC42: the Scrum Master fills gaps', () => {
  const by = (kind: string, count: number) => items(count, 'completed', { kind, role: 'SM' });

  it('is told by kind of work and role, with ways to reassess the role', () => {
    const sprint = buildSprint(6, {
      items: [...by('G1', 2), ...by('G2', 2), ...by('G3', 1), ...by('O01', 5)],
    });
    const panel = show({ closed: [sprint], team: buildHealthTeam({ stage: 'ri', smMode: 'full' }) });
    expect(panel).toHaveTextContent(
      '5 of 10 items (50%). In detail: ordering servers and access (2), writing documentation (2), reviewing commits (1).',
    );
    expect(panel).toHaveTextContent(/Reassess the role.*second team.*impediments.*rotate.*developers/);
  });
});

describe('AC43: a mature team without a Scrum Master', () => {
  const team = buildHealthTeam({ stage: 'ri', smMode: 'none', hasScrumMaster: false });

  it('is fine as it is, and nobody advises it to hire one', () => {
    const panel = show({ team, closed: [0, 1, 2].map((n) => closedSprint(n, 0, 10)) });
    expect(panel).toHaveTextContent('No dedicated Scrum Master needed today');
    expect(screen.queryByText(/coach’s hat/)).toBeNull();
  });

  it('is offered the coach’s hat when a sign is at Act', () => {
    show({ team, closed: UNFINISHED });
    expect(screen.getByText('Someone could take the coach’s hat for 2–3 sprints')).toBeInTheDocument();
    expect(screen.getByText(/^To help the team grow, not to take over\./)).toBeInTheDocument();
  });
});

describe('AC44: too little to go by', () => {
  it('is said, not taken for fine', () => {
    const panel = show({ closed: [closedSprint(0, 0, 10)] });
    expect(panel).toHaveTextContent('Unfinished sprints: not enough data (1 of 2 closed sprints needed)');
  });

  it('leaves the signals of sprints out on a board without', async () => {
    const panel = show({ method: 'kanban', current: currentItems(10, { inProgress: true }) });
    expect(panel).not.toHaveTextContent('Pace of the running sprint');
    await userEvent.click(screen.getByRole('button', { name: /^Not applicable here/ }));
    expect(panel).toHaveTextContent(
      /Unfinished work in a sprint, Unfinished sprints, Pace of the running sprint/,
    );
  });
});
