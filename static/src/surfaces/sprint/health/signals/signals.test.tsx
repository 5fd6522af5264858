import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import axe from 'axe-core';
import type { ComponentProps } from 'react';
import type { HealthDto } from '../../../../../../src/contract/health-schema';
import { LANGUAGES } from '../../../../shared/language';
import { renderSurface } from '../../../../testing/render';
import { EngagementLine } from './engagement-line';
import { Headline } from './headline';
import { IgnoredSprints } from './ignored-sprints';
import { IssuesBehind } from './issues-behind';
import { SignalGroups } from './signal-groups';
import { SituationCards } from './situation-cards';
import { StepInCard } from './step-in-card';
import { answering, NOW } from './testing/answering';
import {
  buildHealth,
  buildObservation,
  buildSignal,
  buildTeam,
  buildUnknown,
} from './testing/health-builders';

const COUNTS = { act: 1, watch: 1, fine: 7, withoutData: 3, notApplicable: 0 };
const DAY = 24 * 60 * 60 * 1000;
const X1 = { id: 'X1', state: 'act', signals: ['H2'] } as const;

/** Unfinished sprints at Act, scope at Watch, a fine one and one without data. */
function raised(overrides: Partial<HealthDto> = {}): HealthDto {
  const H2 = buildSignal('H2', {
    state: 'act',
    sprints: [1, 2],
    issues: ['10', '11'],
    limits: [{ id: 'H1', value: 0.45, watch: 0.2, act: 0.4 }],
    differences: [{ code: 'lateRemoval', issues: ['11'] }],
  });
  return buildHealth({
    signals: [
      H2,
      buildSignal('H5'),
      buildSignal('H8', { state: 'ok' }),
      buildUnknown('H9'),
      { id: 'H4', group: 'finishing', informative: false, state: 'notApplicable' },
      buildSignal('H17', { state: 'ok' }),
    ],
    signs: [
      { ...X1, signals: [...X1.signals] },
      { id: 'X2', state: 'ok', signals: ['H8', 'H9'] },
    ],
    headline: { signs: [{ ...X1, signals: [...X1.signals] }], act: [], watch: ['H5'], counts: COUNTS },
    stepIn: {
      hat: 'someone',
      signs: [{ ...X1, signals: [...X1.signals] }],
      questions: [
        { code: 'documentation', signals: ['H12'] },
        { code: 'quality', signals: ['H13'] },
        { code: 'roles', signals: ['H11a', 'H11b', 'H11c'] },
        { code: 'relationships', signals: ['H14'] },
      ],
      first: null,
      sprints: { least: 2, most: 3 },
    },
    ...overrides,
  });
}

type GroupProps = ComponentProps<typeof SignalGroups>;

function renderGroups(overrides: Partial<GroupProps> = {}, language: (typeof LANGUAGES)[number] = 'en') {
  const done = (): Promise<unknown> => Promise.resolve();
  return renderSurface(
    <SignalGroups
      {...buildTeam()}
      health={raised()}
      hidden={[]}
      onHide={done}
      onShow={done}
      {...overrides}
    />,
    { language },
  );
}

const card = (name: string): HTMLElement => screen.getByRole('article', { name });
const open = (name: string | RegExp, place: HTMLElement = document.body): Promise<void> =>
  userEvent.click(within(place).getByRole('button', { name }));

beforeEach(() => {
  answering();
});

describe('the headline', () => {
  it('says the signs first, then what to watch, then counts, and no score', () => {
    const { container } = renderSurface(<Headline health={raised()} />);
    expect(container).toHaveTextContent(
      /Act❌ Unfinished sprints: 3 of the last 3 sprints left more than 40% undone\.WatchScope change7 signals fine, 3 without data$/,
    );
    expect(container).not.toHaveTextContent(/score/i);
  });

  it('is calm when no sign is raised', () => {
    const headline = { signs: [], act: [], watch: [], counts: COUNTS };
    renderSurface(<Headline health={buildHealth({ headline })} />);
    expect(screen.getByText('No warning sign today.')).toBeInTheDocument();
  });

  it('does not call a sign fine that cannot be judged', () => {
    const health = buildHealth({
      signals: [buildUnknown('H2')],
      signs: [{ id: 'X1', state: 'notEnoughData', signals: ['H2'] }],
    });
    renderSurface(<Headline health={health} />);
    expect(
      screen.getByText('Unfinished sprints: not enough data (2 of 3 closed sprints needed)'),
    ).toBeInTheDocument();
  });

  it('keeps quiet about what the team has hidden, and says how many', () => {
    const { container } = renderSurface(<Headline health={raised()} hidden={['H5', 'H2']} />);
    expect(container).not.toHaveTextContent('Scope change');
    expect(container).toHaveTextContent('Unfinished sprints');
    expect(container).toHaveTextContent('1 hidden by the team');
  });
});

describe('the signals', () => {
  it('stand in the fixed order of the groups', () => {
    renderGroups();
    const groups = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(groups).toEqual(['Finishing', 'Purpose', 'Flow and practice']);
  });

  it('say what is seen, ask the team, and then propose a first step', () => {
    renderGroups();
    expect(card('Scope change')).toHaveTextContent(
      /What we seeAdded after the start: 6 items.*Question to the teamWhere did the added work.*Possible first step/,
    );
  });

  it.each([
    ['shu', 'Why it matters', true],
    ['ha', 'Why it matters', false],
    ['ri', 'Question to the team', false],
  ] as const)('at %s tell as much as the stage needs', (texts, label, shown) => {
    renderGroups({ texts });
    expect(within(card('Scope change')).queryByText(label) !== null).toBe(shown);
  });

  it('open the limits, whose they are, and what the ledger counts otherwise', async () => {
    renderGroups();
    await open('Why?', card('Unfinished sprints'));
    expect(card('Unfinished sprints')).toHaveTextContent(
      'Share not done at the close: 45%. Watch above 20%, Act above 40% (default at Ha).',
    );
    expect(card('Unfinished sprints')).toHaveTextContent('1 unfinished item taken out in the last fifth');
    expect(card('Unfinished sprints')).toHaveTextContent(
      'Sprints behind it: SHOP Sprint 1 and SHOP Sprint 2',
    );
  });

  it('open the issues behind them', async () => {
    renderGroups();
    await open('Why?', card('Unfinished sprints'));
    await open('Show the 2 items behind it', card('Unfinished sprints'));
    expect(await screen.findByRole('link', { name: 'SHOP-10' })).toBeInTheDocument();
  });

  it('are rows when they are fine, without data or information', () => {
    renderGroups();
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toMatch(/^Purpose of the itemsFinePurpose recognisable in 11 of 20 items/);
    expect(rows[1]).toBe('What the team says about purposeNot enough data2 of 3 closed sprints needed');
    expect(rows[2]).toMatch(/^Range of velocityInformation/);
  });

  it('name what does not apply only when asked', async () => {
    renderGroups();
    expect(screen.queryByText('Pace of the running sprint')).not.toBeInTheDocument();
    await open('Not applicable here (1)');
    expect(screen.getByText('Pace of the running sprint')).toBeInTheDocument();
  });

  it('can be hidden, except those a raised sign is read from', async () => {
    const onHide = jest.fn(() => Promise.resolve());
    renderGroups({ onHide });
    expect(within(card('Unfinished sprints')).queryByRole('button', { name: /Hide/ })).toBeNull();
    await open('Hide for 3 sprints', card('Scope change'));
    expect(onHide).toHaveBeenCalledWith('H5');
  });

  it('that are hidden stand in a list with the way back', async () => {
    const onShow = jest.fn(() => Promise.resolve());
    renderGroups({ hidden: ['H5', 'H2'], onShow });
    expect(screen.queryByRole('article', { name: 'Scope change' })).toBeNull();
    expect(card('Unfinished sprints')).toBeInTheDocument();
    await open('Hidden by the team (1)');
    await open('Show “Scope change” again');
    expect(onShow).toHaveBeenCalledWith('H5');
  });

  it('offer nothing to hide to those who may not', async () => {
    renderGroups({ hidden: ['H5'], onHide: undefined, onShow: undefined });
    await open('Hidden by the team (1)');
    expect(screen.queryByRole('button', { name: /Show|Hide/ })).toBeNull();
  });

  it('say where hiding failed', async () => {
    renderGroups({ onHide: () => Promise.reject(new Error('offline')) });
    await open('Hide for 3 sprints', card('Scope change'));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('take the first step as what to try', async () => {
    renderGroups();
    await waitFor(() => expect(within(card('Scope change')).getByText('Try something')).toBeInTheDocument());
    await open('Try something', card('Scope change'));
    expect(within(card('Scope change')).getByRole('textbox', { name: /We try/ })).toHaveValue(
      'For two sprints, agree for each item that comes in what goes out, and note where it came from.',
    );
  });

  it('stay short while the team lives with them on purpose', async () => {
    const term = { text: 'support rota', byRole: 'SM', from: NOW - DAY, until: NOW + DAY } as const;
    answering({
      experiments: [{ finding: 'H5', kind: 'acknowledgement', terms: [term], results: [], ended: false }],
    });
    renderGroups();
    await waitFor(() =>
      expect(within(card('Scope change')).queryByText('Question to the team')).not.toBeInTheDocument(),
    );
    expect(within(card('Scope change')).getByText('support rota')).toBeInTheDocument();
    expect(within(card('Unfinished sprints')).getByText('Question to the team')).toBeInTheDocument();
  });

  it('keep an experiment in view when they are fine again', async () => {
    const term = { text: 'goal first', byRole: 'SM', from: NOW - 2 * DAY, until: NOW - DAY } as const;
    answering({
      experiments: [{ finding: 'H8', kind: 'experiment', terms: [term], results: [], ended: false }],
    });
    renderGroups();
    expect(await screen.findByText('goal first')).toBeInTheDocument();
  });

  it('ask of each ceremony without a purpose what would be lost', () => {
    renderGroups({
      health: buildHealth({
        signals: [
          buildSignal('H18', { observation: buildObservation('H18.ceremonies', { notCovered: ['daily'] }) }),
        ],
      }),
    });
    expect(screen.getByText('Who sees blockers, and when?')).toBeInTheDocument();
  });

  it('are reached and opened by keyboard', async () => {
    renderGroups();
    await userEvent.tab();
    expect(screen.getAllByRole('button', { name: 'Why?' })[0]).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Limits used')).toBeInTheDocument();
  });
});

describe('the issues behind an answer', () => {
  const ids = Array.from({ length: 450 }, (_, n) => `${n}`);

  it('are read 200 at a time, and those the reader cannot see are counted', async () => {
    const asked = answering({ hiddenIssues: ['0', '1'] });
    renderSurface(<IssuesBehind ids={ids} />);
    expect(
      await screen.findByText('2 items cannot be shown: not visible to you, or deleted since.'),
    ).toBeInTheDocument();
    await open('Show 200 more');
    expect(await screen.findByText('SHOP-399')).toBeInTheDocument();
    await open('Show 50 more');
    expect(await screen.findByText('SHOP-449')).toBeInTheDocument();
    expect(asked).toEqual([200, 200, 50]);
  });
});

describe('the step-in card', () => {
  it('offers the coach’s hat and asks the sign’s own question first', () => {
    renderSurface(<StepInCard health={raised()} />);
    expect(screen.getByText('Someone could take the coach’s hat for 2–3 sprints')).toBeInTheDocument();
    expect(screen.getByText(/What could we leave out next time/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('begins with the key question whose evidence is worst', () => {
    const health = raised();
    const signals = [
      ...health.signals,
      buildSignal('H11a', { state: 'watch' }),
      buildSignal('H11c', { state: 'act' }),
    ];
    const stepIn = { ...health.stepIn!, hat: 'scrumMaster', first: 'roles' } as const;
    renderSurface(<StepInCard health={{ ...health, signals, stepIn }} />);
    expect(screen.getByText('A Scrum Master’s help would pay now')).toBeInTheDocument();
    expect(
      screen.getByText('Which of these items did we argue about, and what did we agree?'),
    ).toBeInTheDocument();
    expect(screen.getByText('Begin here').closest('li')).toHaveTextContent('Does everyone get to work');
  });

  it('starts a step-in where the reader may', async () => {
    const onStart = jest.fn(() => Promise.resolve());
    renderSurface(<StepInCard health={raised()} onStart={onStart} />);
    await open('Start step-in');
    expect(onStart).toHaveBeenCalledTimes(1);
  });

  it('is not there while no sign asks for it', () => {
    const { container } = renderSurface(<StepInCard health={buildHealth()} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('the situation cards', () => {
  const health = buildHealth({
    signals: [buildSignal('H11c', { issues: ['1', '2', '3'] })],
    cards: [
      { situation: 'blurryRoles', evidence: ['rolesUnclear'], signals: ['H11c'], open: true },
      { situation: 'matureTeam', evidence: ['fullTimeAtRi'], signals: [], open: false },
    ],
  });

  it('show the first ones open, with evidence and the question', async () => {
    renderSurface(<SituationCards health={health} />);
    expect(screen.getByText('Which of these 3 items did we argue about?')).toBeInTheDocument();
    expect(screen.queryByText(/away for four weeks/)).not.toBeInTheDocument();
    expect(screen.getByText('A team at Ri with a full-time Scrum Master.')).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: 'Question and recommendation' })[1]!);
    expect(screen.getByText(/away for four weeks/)).toBeInTheDocument();
  });
});

describe('how much Scrum Master would help', () => {
  it('is one calm line with its reasons and the way to the team', async () => {
    const onTeam = jest.fn();
    const { container } = renderSurface(
      <EngagementLine
        engagement={{
          engagement: 'noDedicated',
          reasons: [
            { code: 'stage', stage: 'ri' },
            { code: 'signUnknown', sign: 'X2' },
          ],
          hints: [
            { code: 'reassessRole', gaps: 5, items: 10, options: ['secondTeam', 'rotation'] },
            { code: 'manyTeams', teams: 5, most: 3 },
          ],
          stepIn: false,
          hat: 'someone',
        }}
        onTeam={onTeam}
      />,
    );
    expect(container).toHaveTextContent(/^No dedicated Scrum Master needed today/);
    expect(container).toHaveTextContent('Not known yet: clarity of purpose');
    expect(container).toHaveTextContent('5 of 10 items');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await open('How the team sees itself');
    expect(onTeam).toHaveBeenCalled();
  });
});

describe('sprints that do not count', () => {
  it('are named with the reason', () => {
    renderSurface(
      <IgnoredSprints ignored={[{ sprintId: 2, reason: 'tooShort' }]} sprints={buildTeam().sprints} />,
    );
    expect(screen.getByText('Not counted: SHOP Sprint 2, shorter than three days.')).toBeInTheDocument();
  });
});

describe('everything together', () => {
  const health = raised({
    cards: [{ situation: 'teamAndScrum', evidence: ['stageShu'], signals: [], open: true }],
  });

  it.each(LANGUAGES)('in %s lacks no text, and axe finds nothing', async (language) => {
    const problems = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const done = (): Promise<unknown> => Promise.resolve();
    const { container } = renderSurface(
      <main>
        <h1>Tandem</h1>
        <Headline health={health} />
        <EngagementLine engagement={health.engagement} onTeam={() => undefined} />
        <StepInCard health={health} onStart={done} />
        <SituationCards health={health} />
        <SignalGroups
          {...buildTeam({ texts: 'shu' })}
          health={health}
          hidden={[]}
          onHide={done}
          onShow={done}
        />
      </main>,
      { language },
    );
    await waitFor(() => expect(container.querySelectorAll('button').length).toBeGreaterThan(8));
    expect(problems).not.toHaveBeenCalled();
    problems.mockRestore();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
