import { fireEvent, screen } from '@testing-library/react';
import { renderSurface } from '../testing/render';
import { Disclosure } from './disclosure';

it('a disclosure shows what belongs to it, and turns its sign', () => {
  const { container } = renderSurface(<Disclosure label="More">the rest</Disclosure>);
  const button = screen.getByRole('button', { name: 'More', expanded: false });
  const closed = container.querySelector('svg')?.innerHTML;
  expect(screen.queryByText('the rest')).toBeNull();
  fireEvent.click(button);
  screen.getByText('the rest');
  expect(container.querySelector('svg')?.innerHTML).not.toBe(closed);
});
