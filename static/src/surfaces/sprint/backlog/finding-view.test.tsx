import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { FindingDto } from '../../../../../src/contract/backlog-api';
import { installBridge } from '../../../testing/bridge';
import { renderSurface } from '../../../testing/render';
import { FindingView } from './finding-view';
import { buildFinding, buildItem } from './testing/backlog-builders';

const RESERVED: FindingDto['evidence'][number] = {
  detector: 'S2',
  strength: 'explicit',
  data: {
    code: 'share',
    place: 'sprintGoal',
    placeId: '7',
    quote: '20 % for technical work',
    numbers: [20],
  },
};
const ACT = { state: 'act', evidence: [RESERVED], options: ['oneList', 'dropAtBoundary'] } as const;

function show(part: Partial<FindingDto>): void {
  installBridge((command) => (command === 'invoke' ? { ok: true, data: buildFinding(part) } : undefined));
  renderSurface(<FindingView boardId={1} />);
}
const act = (part: Partial<FindingDto> = {}) =>
  show({ ...ACT, evidence: [...ACT.evidence], options: [...ACT.options], ...part });

describe('whether technical work is planned apart', () => {
  it('names the evidence in the team’s own words, and asks before it proposes anything', async () => {
    act();
    expect(await screen.findByText('Separate allocation')).toBeInTheDocument();
    expect(screen.getByText(/reserves capacity: “20 % for technical work”/)).toBeInTheDocument();
    const question = screen.getByText('What would the team choose if nothing were reserved?');
    const options = screen.getByText('What a team can do');
    expect(question.compareDocumentPosition(options)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(options);
    expect(screen.getByText(/Drop the rule, field or sprint/)).toBeVisible();
  });

  it('takes one line where there is no sign, and asks nothing', async () => {
    show({});
    expect(await screen.findByText(/^No sign that technical work is planned apart/)).toBeInTheDocument();
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.queryByText('What a team can do')).not.toBeInTheDocument();
  });

  it('says that figures include issues that the reader does not see, and only then', async () => {
    act({ includesHidden: true });
    expect(await screen.findByText(/include issues that are not visible to you/)).toBeInTheDocument();
  });

  it('says nothing of hidden issues to who sees them all', async () => {
    act();
    await screen.findByText('Separate allocation');
    expect(screen.queryByText(/not visible to you/)).not.toBeInTheDocument();
  });

  it('names open work on other boards whatever the finding is', async () => {
    show({ elsewhere: [buildItem('9', { summary: 'Renew certificates' })] });
    await userEvent.click(await screen.findByRole('button', { name: /^Not in this list yet/ }));
    expect(screen.getByText(/Renew certificates/)).toBeVisible();
  });
});
