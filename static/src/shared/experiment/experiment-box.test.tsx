import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { ExperimentsDto } from '../../../../src/contract/experiment-api';
import type { Experiment } from '../../../../src/domain/team/experiment';
import { installBridge } from '../../testing/bridge';
import { renderSurface } from '../../testing/render';
import { ExperimentBox } from './experiment-box';

const NOW = Date.UTC(2026, 10, 19, 9);
const DAY = 24 * 60 * 60 * 1000;

const RUNNING: Experiment = {
  finding: 'H1',
  kind: 'experiment',
  terms: [{ text: 'Fewer items', byRole: 'DEV', from: NOW - 20 * DAY, until: NOW + 8 * DAY }],
  results: [],
  ended: false,
};

/** Answers every call with these experiments, and notes what was asked. */
function answering(part: Partial<ExperimentsDto>): unknown[] {
  const asked: unknown[] = [];
  const data = { asOf: NOW, experiments: [], viewer: { mayTry: true, mayAcknowledge: true }, ...part };
  installBridge((command, payload) => {
    if (command !== 'invoke') return undefined;
    asked.push(payload);
    return { ok: true, data };
  });
  return asked;
}

const show = () => renderSurface(<ExperimentBox projectKey="SHOP" finding="H1" />);

describe('an experiment on a finding', () => {
  it('is started with a text and a day', async () => {
    const asked = answering({});
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Try something' }));
    await userEvent.type(screen.getByLabelText('We try …'), 'Fewer items');
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(JSON.stringify(asked)).toContain('"text":"Fewer items"');
  });

  it('shows until when it runs, and no buttons to start another', async () => {
    answering({ experiments: [RUNNING] });
    show();
    expect(await screen.findByText(/Experiment until/)).toBeInTheDocument();
    expect(screen.getByText('Fewer items')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try something' })).not.toBeInTheDocument();
  });

  it('asks on its day: keep, change or stop', async () => {
    answering({ asOf: NOW + 9 * DAY, experiments: [RUNNING] });
    show();
    expect(await screen.findByText('The date has come. Did it help?')).toBeInTheDocument();
    for (const name of ['Keep it', 'Change it', 'Stop it'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument();
  });

  it('offers a reader nothing who may do nothing', async () => {
    answering({ experiments: [RUNNING], viewer: { mayTry: false, mayAcknowledge: false } });
    show();
    expect(await screen.findByText('Fewer items')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
