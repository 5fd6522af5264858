import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { installBridge } from '../../../testing/bridge';
import { renderSurface } from '../../../testing/render';
import { OutcomePanel } from './outcome-panel';
import { buildPanel } from './testing/outcome-builders';

function show(part: Partial<OutcomePanelDto>): void {
  const subscription = { unsubscribe: () => undefined };
  installBridge((command) => (command === 'invoke' ? { ok: true, data: buildPanel(part) } : subscription));
  renderSurface(<OutcomePanel />);
}

const QUIET = (reason: OutcomePanelDto['prompt']['reason']) => ({
  class: 'functional' as const,
  prompt: { asks: false, reason, help: 'hint' as const },
});

describe('value and risk on an issue', () => {
  it('asks the two questions about technical work', async () => {
    show({});
    expect(await screen.findByLabelText(/What value will this bring/)).toBeInTheDocument();
    expect(screen.getByLabelText(/What are the risks of not doing/)).toBeInTheDocument();
  });

  it('offers to answer on other work all the same, because the list compares all work', async () => {
    show(QUIET('otherWork'));
    expect(await screen.findByRole('button', { name: 'Answer the two questions' })).toBeInTheDocument();
  });

  it('asks and offers nothing on a ceremony', async () => {
    show(QUIET('ceremony'));
    expect(await screen.findByText(/This is a ceremony of the team/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('keeps answers that a ceremony was given before in reach', async () => {
    const answers = { ...buildPanel().answers, value: 'The team finds one improvement every sprint' };
    show({ ...QUIET('ceremony'), at: Date.UTC(2026, 10, 1), byRole: 'DEV', answers });
    expect(await screen.findByText(answers.value)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Change the answers' })).toBeInTheDocument();
  });
});
