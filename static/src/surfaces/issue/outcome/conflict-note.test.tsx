import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { installBridge } from '../../../testing/bridge';
import { renderSurface } from '../../../testing/render';
import { OutcomePanel } from './outcome-panel';
import { buildPanel } from './testing/outcome-builders';

const { answers } = buildPanel();
const THEIRS = 'Deployments take 5 minutes instead of 30 for the team';
const MINE = 'Developers add a payment method in 1 day instead of 5';

/** Somebody else saves while the reader writes: the first save meets their answers. Out: what was sent to be saved. */
function meanwhile(): { readonly saved: unknown[] } {
  const saved: unknown[] = [];
  const theirs = buildPanel({ rev: 1, byRole: 'PO', answers: { ...answers, value: THEIRS, riskLevel: 2 } });
  installBridge((command, data) => {
    if (command !== 'invoke') return { unsubscribe: () => undefined };
    const { functionKey, payload } = data as { functionKey: string; payload: unknown };
    if (functionKey !== 'outcome.answer') return { ok: true, data: buildPanel() };
    saved.push(payload);
    return { ok: true, data: { outcome: saved.length === 1 ? 'conflict' : 'saved', panel: theirs } };
  });
  renderSurface(<OutcomePanel />);
  return { saved };
}

async function write(): Promise<HTMLElement> {
  const field = await screen.findByLabelText(/What value will this bring/);
  await userEvent.type(field, MINE);
  await userEvent.click(screen.getByRole('button', { name: 'Save answers' }));
  await screen.findByText('While you were writing, somebody else answered: Product Owner.');
  return field;
}

describe('an answer that somebody else gave meanwhile', () => {
  it('is shown before it is overwritten; the reader’s own words stay in the form', async () => {
    const { saved } = meanwhile();
    const field = await write();
    expect(screen.getByText(THEIRS)).toBeInTheDocument();
    expect(screen.getByText(/^Taken over from them:/)).toBeInTheDocument();
    expect(field).toHaveValue(MINE);

    await userEvent.click(screen.getByRole('button', { name: 'Save answers' }));
    expect(saved[1]).toMatchObject({ rev: 1, answers: { value: MINE, riskLevel: 2 } });
  });

  it('takes the place of the reader’s words when they want it to', async () => {
    meanwhile();
    const field = await write();
    await userEvent.click(screen.getByRole('button', { name: 'Take this answer' }));
    expect(field).toHaveValue(THEIRS);
    expect(screen.getByRole('button', { name: 'Taken' })).toBeDisabled();
  });
});
