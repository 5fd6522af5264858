import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { SprintHealthDto } from '../../../../../src/contract/sprint-api';
import { installBridge } from '../../../testing/bridge';
import { renderSurface } from '../../../testing/render';
import { buildBurnUp, buildReport } from '../health/burn-up/testing/burn-up-builders';
import { GadgetSurface } from './gadget-surface';

const BOARD = { id: 7, name: 'Shop board', type: 'scrum' } as const;
const CONFIGURED = { projectKey: 'SHOP', boardId: 7 };

const HEALTH: SprintHealthDto = {
  asOf: Date.UTC(2026, 10, 10, 9),
  boards: [BOARD],
  board: BOARD,
  sprints: [{ id: 42, name: 'Sprint 42', state: 'active' }],
  running: [{ report: buildReport(), burnUp: buildBurnUp(), serving: { ticked: [], named: [] } }],
  history: [],
  health: [],
  ...{
    texts: 'ha',
    stage: 'ha',
    introduced: true,
    hidden: [],
    mayHide: false,
    mayStepIn: false,
    reading: null,
  },
};

const PROJECTS = [
  { key: 'SHOP', name: 'Online shop' },
  { key: 'SAV', name: 'After-sales' },
];

/** What the gadget sent to Jira, by command. */
let sent: { command: string; data: unknown }[];

function bridgeWith(health: SprintHealthDto | null): void {
  sent = [];
  const answers: Readonly<Record<string, unknown>> = {
    'sprint.health': health,
    'sprint.choices': {
      boards: [{ id: 9, name: 'Kanban', type: 'kanban' }, BOARD],
      board: BOARD,
      sprints: [],
    },
    'gadget.projects': PROJECTS,
  };
  installBridge((command, data) => {
    sent.push({ command, data });
    if (command !== 'invoke') return true;
    const { functionKey } = data as { functionKey: string };
    const answer = answers[functionKey] ?? null;
    return answer === null ? { ok: false, code: 'NOT_FOUND', params: {} } : { ok: true, data: answer };
  });
}

function renderGadget(gadgetConfiguration: unknown, entryPoint: 'view' | 'edit' = 'view'): void {
  renderSurface(<GadgetSurface />, {
    context: { moduleKey: 'sprint-gadget', extension: { gadgetConfiguration, entryPoint } },
  });
}

describe('the gadget on a dashboard', () => {
  it('shows time against work of the running sprint of its board', async () => {
    bridgeWith(HEALTH);
    renderGadget(CONFIGURED);
    expect(await screen.findByRole('heading', { name: 'Shop board' })).toBeInTheDocument();
    expect(screen.getByText('12 of 33 pts done')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: /Burn-up/ })).toBeInTheDocument();
    expect(screen.getByText(/^As of/)).toBeInTheDocument();
  });

  it('leads to the page of the project', async () => {
    bridgeWith(HEALTH);
    renderGadget(CONFIGURED);
    await userEvent.click(await screen.findByRole('button', { name: 'Open sprint health' }));
    expect(JSON.stringify(sent)).toContain('"path":"/health/7"');
  });

  it.each([
    ['nothing', undefined],
    ['what cannot be read', { board: 'seven' }],
  ])('says how to choose a board where %s was chosen', (_what, configuration) => {
    bridgeWith(HEALTH);
    renderGadget(configuration);
    expect(screen.getByText(/No board has been chosen yet/)).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('says that no sprint is running', async () => {
    bridgeWith({ ...HEALTH, running: [], sprints: [{ id: 41, name: 'Sprint 41', state: 'closed' }] });
    renderGadget(CONFIGURED);
    expect(await screen.findByText('No sprint is running.')).toBeInTheDocument();
  });

  it('says what went wrong where the reader may not see the board', async () => {
    bridgeWith(null);
    renderGadget(CONFIGURED);
    expect(await screen.findByRole('alert')).toHaveTextContent(/permission to see it/);
  });
});

describe('choosing the board of a gadget', () => {
  it('goes from project to board and is kept by the dashboard', async () => {
    bridgeWith(HEALTH);
    renderGadget(undefined, 'edit');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.click(screen.getByLabelText('Project'));
    await userEvent.click(await screen.findByText('Online shop (SHOP)'));
    expect(await screen.findByText('Shop board')).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('Refresh'));
    await userEvent.click(await screen.findByText('every hour'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent.find(({ command }) => command === 'submit')?.data).toEqual({
      projectKey: 'SHOP',
      boardId: 7,
      refresh: 60,
    });
  });

  it('begins with what was chosen before', async () => {
    bridgeWith(HEALTH);
    renderGadget({ ...CONFIGURED, refresh: 15 }, 'edit');
    expect(await screen.findByText('Shop board')).toBeInTheDocument();
    expect(screen.getByText('SHOP')).toBeInTheDocument();
    expect(screen.getByText('every 15 minutes')).toBeInTheDocument();
  });
});
