import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { installBridge } from '../../../../testing/bridge';
import { renderSurface } from '../../../../testing/render';
import { buildPractice, ONE_FACILITATOR, UNFINISHED } from '../testing/team-builders';
import { ContradictionBanner } from './contradiction-banner';

const AT_RI = { stage: 'ri', contradictions: [UNFINISHED, ONE_FACILITATOR] } as const;

/** Takes every answer. Out: what was sent, as text. */
function answering(): { readonly asked: string[]; readonly onAnswer: jest.Mock } {
  const asked: string[] = [];
  installBridge((command, payload) => {
    if (command !== 'invoke') return undefined;
    asked.push(JSON.stringify(payload));
    return { ok: true, data: buildPractice() };
  });
  return { asked, onAnswer: jest.fn() };
}

const show = (speaks: boolean, onAnswer: () => void, stage: 'ri' | 'shu' = 'ri') =>
  renderSurface(
    <ContradictionBanner
      banner={{ ...AT_RI, contradictions: [...AT_RI.contradictions], stage }}
      speaks={speaks}
      onAnswer={onAnswer}
    />,
  );

describe('where answers and Jira say different things', () => {
  it('AC47: names both facts, asks which is closer, and says that the label stays', () => {
    show(true, answering().onAnswer);
    expect(
      screen.getByText('Your answers say Ri. Jira shows something else. Which is closer?'),
    ).toBeInTheDocument();
    expect(screen.getByText('3 of 4 sprints left more than 15% unfinished.')).toBeInTheDocument();
    expect(screen.getByText('One person facilitated in 6 sprints.')).toBeInTheDocument();
    expect(screen.getByText(/^Your stage stays Ri\. Only the limits/)).toBeInTheDocument();
  });

  it('encourages a team at Shu instead of warning it', () => {
    show(true, answering().onAnswer, 'shu');
    expect(screen.getByText('You may be further than you think.')).toBeInTheDocument();
    expect(screen.queryByText(/limits of signals/)).not.toBeInTheDocument();
  });

  it('keeps the stage with a reason in the team’s own words', async () => {
    const { asked, onAnswer } = answering();
    show(true, onAnswer);
    await userEvent.click(screen.getByRole('button', { name: 'Keep Ri, because …' }));
    await userEvent.type(screen.getByLabelText('We keep it, because …'), 'two people were away');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(asked[0]).toContain('"kind":"keep"');
    expect(asked[0]).toContain('two people were away');
    expect(await screen.findByRole('button', { name: 'Keep Ri, because …' })).toBeInTheDocument();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('leads to the questions when the team would rather answer again', async () => {
    const { asked, onAnswer } = answering();
    show(true, onAnswer);
    await userEvent.click(screen.getByRole('button', { name: 'Answer the questions again' }));
    expect(asked[0]).toContain('"kind":"reanswer"');
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  it('says what went wrong and stays, where the answer was refused', async () => {
    const { onAnswer } = answering();
    installBridge(() => ({ ok: false, code: 'REFUSED', params: { reason: 'NOTHING_TO_ANSWER' } }));
    show(true, onAnswer);
    await userEvent.click(screen.getByRole('button', { name: 'Answer the questions again' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('tells everybody else who answers, and offers them nothing', () => {
    show(false, answering().onAnswer);
    expect(
      screen.getByText('Scrum Master, Product Owner or a project admin answers for the team.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
