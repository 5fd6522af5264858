import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { SprintHealthDto } from '../../../../../src/contract/sprint-api';
import { PathProvider } from '../../../shared/use-path';
import { installBridge } from '../../../testing/bridge';
import { renderSurface } from '../../../testing/render';
import { buildBurnUp, buildReport } from './burn-up/testing/burn-up-builders';
import { ProjectHealth } from './health-page';
import { buildHealth, buildObservation, buildSignal } from './signals/testing/health-builders';

const BOARD = { id: 7, name: 'Shop board', type: 'scrum' } as const;

function running(id: number): SprintHealthDto['running'][number] {
  const report = buildReport();
  const sprint = { ...report.sprint, id, name: `Sprint ${id}`, state: 'active' as const };
  return { report: { ...report, sprint }, burnUp: buildBurnUp(), serving: { ticked: [], named: [] } };
}

function said(sprintId: number, done: number): SprintHealthDto['health'][number] {
  const observation = buildObservation('H4.pace', { done, items: 10 });
  return {
    ...buildHealth({ signals: [buildSignal('H4', { state: 'ok', observation, sprints: [sprintId] })] }),
    sprintId,
  };
}

const HEALTH: SprintHealthDto = {
  asOf: Date.UTC(2026, 10, 10, 9),
  boards: [BOARD],
  board: BOARD,
  sprints: [42, 43].map((id) => ({ id, name: `Sprint ${id}`, state: 'active' })),
  running: [running(42), running(43)],
  history: [],
  health: [said(42, 1), said(43, 9)],
  ...{ texts: 'ha', stage: 'ha', introduced: true, hidden: [], mayHide: false, mayStepIn: false },
  reading: null,
};

let asked: unknown[];

/** Opens the page at a path inside Jira's URL; `told`: Jira has said by now where that is. */
function open(pathname: string, told: Promise<unknown> = Promise.resolve()): void {
  asked = [];
  installBridge((command, data) => {
    if (command === 'createHistory') {
      const history = {
        action: 'POP',
        location: { pathname },
        listen: () => () => undefined,
        push: jest.fn(),
      };
      return told.then(() => history);
    }
    const { functionKey, payload } = (data ?? {}) as { functionKey?: string; payload?: unknown };
    if (functionKey === 'sprint.health') asked.push(payload);
    return { ok: true, data: functionKey === 'sprint.health' ? HEALTH : { experiments: [] } };
  });
  renderSurface(
    <PathProvider>
      <ProjectHealth />
    </PathProvider>,
  );
}

describe('two sprints that run at once', () => {
  it('are told apart: the signals speak of the one in front of the reader, and say so', async () => {
    open('/health/7/43');
    expect(await screen.findByRole('heading', { name: 'Sprint 43' })).toBeInTheDocument();
    expect(screen.getByText(/2 sprints are running at once\. .* is about Sprint 43\./)).toBeInTheDocument();
    expect(screen.getByText(/9 of 10 items/)).toBeInTheDocument();
  });

  it('show the one that began last where none is asked for', async () => {
    open('/health/7');
    expect(await screen.findByRole('heading', { name: 'Sprint 42' })).toBeInTheDocument();
    expect(screen.getByText(/1 of 10 items/)).toBeInTheDocument();
    expect(
      screen.getByText(/about Sprint 42\. Choose another one above .*: Sprint 43\./),
    ).toBeInTheDocument();
  });
});

describe('a link to a board', () => {
  it('is read once, as soon as Jira has told the path', async () => {
    let tell: (value: unknown) => void = () => undefined;
    open('/health/7', new Promise((resolve) => (tell = resolve)));
    expect(screen.getByRole('status')).toBeInTheDocument();
    expect(asked).toEqual([]);
    tell(null);
    await screen.findByRole('heading', { name: 'Sprint 42' });
    expect(asked).toEqual([{ projectKey: 'SHOP', boardId: 7 }]);
  });

  it('is read again when asked for', async () => {
    open('/health/7');
    await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(asked).toHaveLength(2));
  });
});
