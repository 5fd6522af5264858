import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { installBridge } from '../../../../testing/bridge';
import { renderSurface } from '../../../../testing/render';
import { buildPractice, NOW, WAITING, type EvidenceDto } from '../testing/team-builders';
import { EvidencePage } from './evidence-page';

const RELEASES: EvidenceDto = {
  id: 'E1',
  figures: { releases: 1, days: 90, per30Days: 0.3, pace: 'rarer' },
  leaning: 'level',
  missing: null,
  verdict: 'supports',
};
const FURTHER: EvidenceDto = {
  id: 'E2',
  figures: { over: 0, sprints: 6, limit: 0.3 },
  leaning: 'further',
  missing: null,
  verdict: 'contradicts',
};

function show(stage: 'shu' | 'ha', evidence: EvidenceDto[]): void {
  const practice = buildPractice({ stage: { confirmed: stage, limits: stage }, evidence });
  const experiments = { asOf: NOW, experiments: [], viewer: { mayTry: true, mayAcknowledge: true } };
  installBridge((command, payload) => {
    if (command !== 'invoke') return undefined;
    return { ok: true, data: JSON.stringify(payload).includes('team.') ? practice : experiments };
  });
  renderSurface(<EvidencePage onAnswer={() => undefined} />);
}

describe('what Jira shows beside the team’s own view', () => {
  it('begins at Shu with one look, the one that contradicts, and folds the others', async () => {
    show('shu', [RELEASES, FURTHER, WAITING]);
    expect(await screen.findByText('Unfinished work')).toBeInTheDocument();
    expect(screen.queryByText('Releases')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getByText('Releases')).toBeInTheDocument();
    expect(screen.getByText('Waiting for others')).toBeInTheDocument();
  });

  it('shows all of them in their order to a team that knows the practice', async () => {
    show('ha', [RELEASES, WAITING]);
    expect(await screen.findByText('Releases')).toBeInTheDocument();
    expect(screen.getByText('Waiting for others')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Show \d+ more/ })).not.toBeInTheDocument();
  });

  it('says over which time it looked at blocks, and that sprint health looks at a shorter one', async () => {
    show('ha', [WAITING]);
    expect(
      await screen.findByText('Blocked items waited a median of 3 working days (25 blocks).'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/last six closed sprints and the running one, 90 days at most/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Sprint health looks at the last three sprints/)).toBeInTheDocument();
  });
});
