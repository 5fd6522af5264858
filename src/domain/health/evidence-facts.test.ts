import { readEvidence } from '../maturity/evidence.table';
import type { CeremonyLog } from '../team/rotation-log';
import { teamFactsOf } from './evidence-facts';
import { buildHealthInput, buildTeam, closedSprint } from './testing/builders';

const sprint = (n: number, left: number) => closedSprint(n, left, 10);

const NO_LOG = { log: [], areas: [] };

describe('what sprint health knows, in the words of evidence', () => {
  it('gives the share of unfinished work of each sprint, and the sign', () => {
    const { facts, signs } = teamFactsOf(
      buildHealthInput({ closed: [sprint(0, 5), sprint(1, 5), sprint(2, 1)] }),
      NO_LOG,
    );
    expect(facts.sprints.map(({ unfinished }) => unfinished)).toEqual([0.5, 0.5, 0.1]);
    expect(facts.unfinishedSign).toBe(signs.X1);
    expect(signs.X1).toBe('act');
  });

  it('judges with the limits of the confirmed stage, not of a lowered one', () => {
    const closed = [sprint(0, 2), sprint(1, 2), sprint(2, 2)];
    const limitOf = (stage: 'ri' | 'ha', limitStage: 'ri' | 'ha') =>
      teamFactsOf(buildHealthInput({ closed, team: buildTeam({ stage, limitStage }) }), NO_LOG).facts;
    expect(limitOf('ri', 'ha')).toMatchObject({ unfinishedLimit: 0.15, unfinishedSign: 'watch' });
    expect(limitOf('ha', 'ha')).toMatchObject({ unfinishedLimit: 0.2, unfinishedSign: 'ok' });
  });

  it('counts facilitators of what was held, sprint by sprint', () => {
    const closed = [sprint(0, 1), sprint(1, 1), sprint(2, 1)];
    const log: CeremonyLog = closed.map(({ id, startAt }, index) => ({
      sprintId: id,
      startedAt: startAt,
      ceremonies: {
        retro: { outcome: 'held', facilitator: `person-${index}` },
        daily: { outcome: 'skipped', facilitator: null },
      },
    }));
    const { facts } = teamFactsOf(buildHealthInput({ closed }), { log, areas: [] });
    expect(facts.sprints.map(({ facilitators }) => facilitators)).toEqual([
      ['person-0'],
      ['person-1'],
      ['person-2'],
    ]);
    expect(readEvidence(facts).find(({ id }) => id === 'E6')).toMatchObject({ figures: { people: 3 } });
  });

  it('says "not applicable" of sprints on a Kanban board', () => {
    const { facts } = teamFactsOf(buildHealthInput({ method: 'kanban' }), NO_LOG);
    const missing = readEvidence(facts).filter(({ missing: why }) => why === 'notApplicable');
    expect(missing.map(({ id }) => id)).toEqual(expect.arrayContaining(['E2', 'E3', 'E4', 'E12']));
  });
});
