import { actorOf } from './actor';
import { DAY_MS } from '../shared/days';
import { answerRound, closeRound, countRound, isOverdue, openRound, statusOf } from './round';
import {
  ADMIN,
  DEV,
  NOW,
  OUTSIDER,
  PO,
  SM,
  accepted,
  buildRoles,
  buildVote,
  by,
  openedRound,
  sameAnswer,
  votedRound,
} from './testing/builders';

const roles = buildRoles();

describe('opening a round', () => {
  it.each([
    ['Scrum Master', SM],
    ['Product Owner', PO],
    ['project admin', ADMIN],
  ])('is open to the %s', (_, actor) => {
    expect(openRound(null, by(actor))).toMatchObject({
      ok: true,
      value: { number: 1, respondents: 0, teamSize: 7 },
    });
  });

  it('is refused to a member while there is a Scrum Master, and open to every member where there is none', () => {
    expect(openRound(null, by(DEV))).toMatchObject({ ok: false, code: 'NOT_ALLOWED' });
    expect(openRound(null, by(DEV, buildRoles({ sm: null }))).ok).toBe(true);
    expect(openRound(null, by(OUTSIDER, buildRoles({ sm: null })))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is refused while another round is open, and counts on when it is closed', () => {
    const first = openedRound();
    expect(openRound(first, by(SM))).toEqual({
      ok: false,
      code: 'ROUND_ALREADY_OPEN',
      params: { number: 1 },
    });
    expect(accepted(openRound(countRound(first, NOW), by(SM))).number).toBe(2);
  });

  it('knows no team size where nobody has named the members', () => {
    expect(openedRound(buildRoles({ members: [] })).teamSize).toBeNull();
  });
});

describe('answering', () => {
  it('takes one vote of each person; the second is refused and changes nothing', () => {
    const round = votedRound([{ mark: 'ana' }]);
    const again = answerRound(round, DEV, buildVote({ mark: 'ana', ballot: sameAnswer(3) }));
    expect(again).toEqual({ ok: false, code: 'ALREADY_ANSWERED', params: {} });
    expect(round).toEqual(votedRound([{ mark: 'ana' }]));
  });

  it('is for the team: everybody on the project where nobody has named the members', () => {
    const visitor = actorOf(roles, 'visitor', false);
    expect(answerRound(openedRound(), visitor, buildVote())).toMatchObject({ code: 'NOT_IN_TEAM' });
    const open = buildRoles({ members: [] });
    expect(answerRound(openedRound(open), actorOf(open, 'visitor', false), buildVote()).ok).toBe(true);
  });

  it('is refused without any answer and when the round is closed', () => {
    expect(answerRound(openedRound(), DEV, buildVote({ ballot: {} }))).toMatchObject({
      code: 'EMPTY_BALLOT',
    });
    const closed = countRound(openedRound(), NOW);
    expect(answerRound(closed, DEV, buildVote())).toMatchObject({ code: 'ROUND_CLOSED' });
  });

  it('tells how far the round is, and each person whether they have answered', () => {
    const round = votedRound([{ mark: 'ana' }, { mark: 'ben' }]);
    expect(statusOf(round, 'ana')).toMatchObject({ respondents: 2, needed: 3, answered: true });
    expect(statusOf(round, 'cem')).toMatchObject({ respondents: 2, needed: 3, answered: false });
  });
});

describe('closing', () => {
  it('AC48: two of seven give "2 of at least 3 answers" and no item results', () => {
    const closed = accepted(closeRound(votedRound([{}, {}]), by(SM)));
    expect(closed).toMatchObject({ respondents: 2, needed: 3, items: null });
  });

  it('shows medians from three on, and leaves neither marks nor counts per answer', () => {
    const votes = [1, 2, 3].map((answer) => ({ ballot: sameAnswer(answer as 1 | 2 | 3) }));
    const closed = accepted(closeRound(votedRound(votes), by(PO)));
    expect(closed.items?.Q1).toEqual({ median: 2, talk: 'spread', answers: 3 });
    expect(Object.keys(closed).sort()).toEqual([
      'closedAt',
      'items',
      'needed',
      'number',
      'openedAt',
      'respondents',
      'state',
    ]);
    expect(JSON.stringify(closed)).not.toContain('mark-');
  });

  it('is refused to members who do not speak for the team, and a second time', () => {
    const round = votedRound([{}]);
    expect(closeRound(round, by(DEV))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(closeRound(countRound(round, NOW), by(SM))).toMatchObject({ code: 'ROUND_CLOSED' });
  });

  it('comes by itself after 30 days', () => {
    expect(isOverdue(openedRound(), NOW + 29 * DAY_MS)).toBe(false);
    expect(isOverdue(openedRound(), NOW + 30 * DAY_MS)).toBe(true);
  });

  describe('in a team of two', () => {
    const pair = buildRoles({ members: ['sm', 'po'] });

    it('shows results when both agreed', () => {
      const round = votedRound([{ consent: true }, { consent: true }], pair);
      expect(statusOf(round, 'x')).toMatchObject({ needed: 2, consentNeeded: true });
      expect(countRound(round, NOW).items?.Q1.median).toBe(2);
    });

    it('shows nothing when one did not, or one only answered', () => {
      expect(countRound(votedRound([{ consent: true }, {}], pair), NOW).items).toBeNull();
      expect(countRound(votedRound([{ consent: true }], pair), NOW).items).toBeNull();
    });
  });

  it('never shows what a single person answered, whoever agreed', () => {
    const alone = buildRoles({ members: ['sm'], po: null });
    expect(countRound(votedRound([{ consent: true }], alone), NOW).items).toBeNull();
  });

  it('consent of two in a larger team changes nothing', () => {
    expect(countRound(votedRound([{ consent: true }, { consent: true }]), NOW).items).toBeNull();
  });
});
