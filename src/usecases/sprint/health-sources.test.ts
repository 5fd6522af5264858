import { EMPTY_LEARNING } from '../../domain/ownership/learning';
import { buildCurrentItem, buildSprintItem, DAY, MONDAY } from '../../domain/health/testing/builders';
import { roleClarityOf } from './health-sources';

const NOW = MONDAY + 60 * DAY;
const decided = (issueId: string, kind: string, decision: 'SM' | 'PO') => ({
  issueId,
  kind,
  decision,
  at: NOW - DAY,
});

describe('how clear the roles are (H11c)', () => {
  it('counts items that have an owner by their kind, and those that lie with the other role', () => {
    const clarity = roleClarityOf(
      {
        closed: [
          buildSprintItem({ id: '1', kind: 'O01', role: 'PO', finishedAt: NOW - DAY, outcome: 'completed' }),
          buildSprintItem({ id: '2', kind: null, role: 'SM' }),
          buildSprintItem({
            id: '9',
            kind: 'O01',
            role: 'PO',
            finishedAt: NOW - 61 * DAY,
            outcome: 'completed',
          }),
        ],
        current: [
          buildCurrentItem({ id: '3', kind: 'O01', role: 'SM' }),
          buildCurrentItem({ id: '4', kind: 'O01', role: 'other' }),
        ],
      },
      EMPTY_LEARNING,
      NOW,
    );
    expect(clarity?.owned).toEqual(['1', '3', '4']);
    expect(clarity?.mismatched).toHaveLength(1);
  });

  it('names items of one kind that people decided both ways', () => {
    const items = ['1', '2', '3'].map((id) => buildCurrentItem({ id, kind: 'O01', role: null }));
    const learning = {
      ...EMPTY_LEARNING,
      entries: [decided('1', 'O01', 'SM'), decided('2', 'O01', 'PO'), decided('3', 'O02', 'PO')],
    };
    expect(roleClarityOf({ closed: [], current: items }, learning, NOW)?.contradictory).toEqual(['1', '2']);
  });

  it('says nothing where no item has an owner', () => {
    expect(roleClarityOf({ closed: [], current: [buildCurrentItem()] }, EMPTY_LEARNING, NOW)).toBeNull();
  });
});
