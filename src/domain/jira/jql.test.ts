import { allOf } from './jql';

describe('conditions put together', () => {
  it('all have to hold, and empty ones say nothing', () => {
    expect(allOf('filter = 20001', '', 'sprint in (1, 2) OR updated >= "2026-01-01"')).toBe(
      '(filter = 20001) AND (sprint in (1, 2) OR updated >= "2026-01-01")',
    );
    expect(allOf('', '')).toBe('');
  });
});
