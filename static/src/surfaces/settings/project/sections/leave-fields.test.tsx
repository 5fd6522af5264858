import { fireEvent, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Leave } from '../../../../../../src/domain/team/settings';
import { renderSurface } from '../../../../testing/render';
import { LeaveFields } from './leave-fields';

const day = (date: number): number => new Date(2026, 6, date).getTime();

function show(leave: Leave | undefined) {
  const onChange = jest.fn();
  renderSurface(<LeaveFields leave={leave} error={null} onChange={onChange} />);
  return onChange;
}

describe('the leave of the Product Owner', () => {
  it('is one day until its other end is said', () => {
    const onChange = show(undefined);
    fireEvent.change(screen.getByLabelText(/On leave from/), { target: { value: '2026-07-06' } });
    expect(onChange).toHaveBeenCalledWith({ firstDay: day(6), lastDay: day(6) });
  });

  it('keeps the one end when the other changes, and is taken back as a whole', () => {
    const onChange = show({ firstDay: day(6), lastDay: day(10) });
    fireEvent.change(screen.getByLabelText(/Last day/), { target: { value: '2026-07-24' } });
    expect(onChange).toHaveBeenLastCalledWith({ firstDay: day(6), lastDay: day(24) });
    fireEvent.change(screen.getByLabelText(/On leave from/), { target: { value: '' } });
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });
});
