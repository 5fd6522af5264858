import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { RefusedError } from '../../../bridge';
import { renderSurface } from '../../../testing/render';
import { MovedNote } from './moved-note';
import type { PlannedMove } from './order';
import { buildItem } from './testing/backlog-builders';
import type { Moves } from './use-moves';

const MOVED: PlannedMove = {
  issueId: '2',
  direction: 'up',
  beside: '1',
  crossed: ['1'],
  ids: ['2', '1'],
};

function show(part: Partial<Moves> = {}) {
  const explain = jest.fn();
  const dismiss = jest.fn();
  const moves: Moves = {
    ids: MOVED.ids,
    move: jest.fn(),
    step: jest.fn(),
    isMoving: false,
    failure: null,
    last: MOVED,
    explain,
    dismiss,
    explaining: { isPending: false, error: null },
    ...part,
  };
  const items = new Map([buildItem('1'), buildItem('2')].map((item) => [item.id, item]));
  renderSurface(<MovedNote moves={moves} items={items} />);
  return { explain, dismiss };
}

describe('after a move past work of the other kind', () => {
  it('says what has moved where, and asks why without insisting', async () => {
    const { explain, dismiss } = show();
    expect(screen.getByRole('status')).toHaveTextContent('SHOP-2 now stands above SHOP-1');
    await userEvent.click(screen.getByRole('button', { name: 'No reason needed' }));
    expect(dismiss).toHaveBeenCalledTimes(1);
    expect(explain).not.toHaveBeenCalled();
  });

  it('keeps a reason once there is one, with the roles that were asked', async () => {
    const { explain } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Say why' }));
    const keep = screen.getByRole('button', { name: 'Keep the reason' });
    expect(keep).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Reason (optional)'), 'end of support');
    await userEvent.type(screen.getByLabelText('Who was asked (roles)'), 'Operations{Enter}');
    expect(keep).toBeEnabled();
    await userEvent.click(keep);
    expect(explain).toHaveBeenCalledWith(MOVED, { reason: 'end of support', consulted: ['operations'] });
  });

  it('says why a reason could not be kept', () => {
    const error = new RefusedError('NOT_FOUND', {});
    show({ explaining: { isPending: false, error } });
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });

  it('shows nothing where no work of the other kind was passed', () => {
    show({ last: null });
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});
