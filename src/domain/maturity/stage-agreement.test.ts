import type { RoleSettings } from '../team/settings';
import type { Actor } from './actor';
import { daysAfter } from '../shared/days';
import {
  agreementState,
  confirmStage,
  declineStage,
  missingConfirmations,
  proposeStage,
  type StageAgreement,
} from './stage-agreement';
import { ADMIN, DEV, NOW, OUTSIDER, PO, SM, accepted, buildRoles, by } from './testing/builders';

const RI = { stage: 'ri', round: 1 } as const;
const propose = (actor: Actor, roles?: RoleSettings): StageAgreement =>
  accepted(proposeStage(null, RI, by(actor, roles)));

describe('agreeing on a stage', () => {
  it('AC46: takes Scrum Master and Product Owner together; until then nothing is agreed', () => {
    const proposed = propose(DEV);
    expect(agreementState(proposed, NOW)).toBe('waiting');
    expect(missingConfirmations(proposed, buildRoles())).toEqual(['SM', 'PO']);

    const half = accepted(confirmStage(proposed, by(SM)));
    expect(half.agreedAt).toBeNull();

    const agreed = accepted(confirmStage(half, by(PO, buildRoles(), NOW + 5)));
    expect(agreed).toMatchObject({ stage: 'ri', confirmedBy: ['SM', 'PO'], agreedAt: NOW + 5 });
  });

  it('counts proposing as the yes of who is needed', () => {
    expect(propose(PO).confirmedBy).toEqual(['PO']);
    expect(accepted(confirmStage(propose(PO), by(SM))).agreedAt).toBe(NOW);
  });

  it('does not take the same yes twice, nor one of somebody who is not needed', () => {
    const proposed = propose(SM);
    expect(confirmStage(proposed, by(SM))).toMatchObject({ code: 'STAGE_ALREADY_CONFIRMED' });
    expect(confirmStage(proposed, by(DEV))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(confirmStage(proposed, by(ADMIN))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('ends when one of them declines', () => {
    const declined = accepted(declineStage(propose(SM), by(PO)));
    expect(agreementState(declined, NOW)).toBe('declined');
    expect(confirmStage(declined, by(PO))).toMatchObject({ code: 'STAGE_NOT_WAITING' });
    expect(declineStage(propose(SM), by(DEV))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is forgotten after 30 days, and a new stage can be proposed then, not before', () => {
    const proposed = propose(SM);
    const late = daysAfter(NOW, 30);
    expect(proposeStage(proposed, RI, by(PO))).toMatchObject({ code: 'STAGE_PROPOSAL_WAITING' });
    expect(agreementState(proposed, late)).toBe('expired');
    expect(confirmStage(proposed, by(PO, buildRoles(), late))).toMatchObject({
      code: 'STAGE_NOT_WAITING',
      params: { state: 'expired' },
    });
    expect(proposeStage(proposed, RI, by(PO, buildRoles(), late)).ok).toBe(true);
  });

  it('is not for people outside the team', () => {
    expect(proposeStage(null, RI, by(OUTSIDER))).toMatchObject({ code: 'NOT_IN_TEAM' });
  });

  describe('without a Scrum Master', () => {
    const roles = buildRoles({ sm: null, smMode: 'none' });

    it.each([
      ['another member of the team', DEV, 'TEAM'],
      ['a project admin', ADMIN, 'ADMIN'],
    ])('%s stands in', (_, actor, confirmer) => {
      const agreed = accepted(confirmStage(propose(PO, roles), by(actor, roles)));
      expect(agreed).toMatchObject({ confirmedBy: ['PO', confirmer], agreedAt: NOW });
    });

    it('the Product Owner alone is not enough, even as admin', () => {
      const proposed = propose(PO, roles);
      expect(proposed.agreedAt).toBeNull();
      expect(confirmStage(proposed, by({ ...PO, admin: true }, roles)).ok).toBe(false);
      expect(missingConfirmations(proposed, roles)).toEqual(['STAND_IN']);
    });
  });

  it('is up to a project admin where neither role is set', () => {
    const roles = buildRoles({ sm: null, po: null });
    expect(propose(ADMIN, roles)).toMatchObject({ confirmedBy: ['ADMIN'], agreedAt: NOW });
    expect(propose(DEV, roles).agreedAt).toBeNull();
  });
});
