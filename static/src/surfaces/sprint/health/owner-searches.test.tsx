import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { installBridge } from '../../../testing/bridge';
import { renderSurface } from '../../../testing/render';
import { OwnerSearches } from './owner-searches';

describe('the way from the sprint to the items of a role', () => {
  it.each([
    ['SM', 'Show all items for the Scrum Master'],
    ['PO', 'Show all items for the Product Owner'],
  ])('opens the search for the %s in Jira', async (owner, name) => {
    const opened: string[] = [];
    installBridge((command, payload) => {
      if (command === 'navigate') opened.push((payload as { url: string }).url);
      return undefined;
    });
    renderSurface(<OwnerSearches projectKey="SHOP" />);
    await userEvent.click(screen.getByRole('link', { name }));
    const [url = ''] = opened;
    expect(new URL(url, 'https://jira.test').searchParams.get('jql')).toBe(
      `project = "SHOP" AND tandemOwner = ${owner} ORDER BY Rank ASC`,
    );
  });
});
