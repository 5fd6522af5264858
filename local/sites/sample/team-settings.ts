import { DEFAULT_SETTINGS, type TeamSettings } from '../../../src/domain/team/settings';
import type { Person } from '../engine/people';
import { PEOPLE } from './people';

const { claire, didier, amelie, thomas, nadia, julien, mehdi, sophie } = PEOPLE;
const { charlotte, oliver, ravi, ingrid, pieter, aisha, luca, megan } = PEOPLE;
const { katrin, lukas, aylin, janPeter, emily, mateo, sabine } = PEOPLE;
const { grzegorz, beatriz, rui, magda, henrik, farid } = PEOPLE;
const { nora, leo, isabel, kofi, anna, zoe, viktor, mei, arjun, laura } = PEOPLE;

const AGREED_AT = Date.parse('2026-09-01T08:00:00.000Z');

/**
 * What the sample teams have said about themselves, by project key. The shop has said nothing yet: who is Product
 * Owner there and who Scrum Master is what its people do not agree on.
 */
export const TEAM_SETTINGS: Readonly<Record<string, TeamSettings>> = {
  SAV: team({
    roles: {
      po: claire.accountId,
      sm: didier.accountId,
      smMode: 'full',
      members: ids([amelie, thomas, nadia, julien, mehdi, sophie]),
    },
    maturity: { stage: 'shu', newToAgile: true, ...agreedBy('SM', 'PO') },
    language: 'fr',
  }),
  TRK: team({
    roles: {
      po: charlotte.accountId,
      sm: oliver.accountId,
      smMode: 'part',
      smTeams: 2,
      members: ids([ravi, ingrid, pieter, aisha, luca, megan]),
    },
    maturity: { stage: 'ha', newToAgile: false, ...agreedBy('SM', 'PO') },
    language: 'en',
  }),
  CLC: team({
    roles: {
      po: katrin.accountId,
      smMode: 'rotating',
      members: ids([lukas, aylin, janPeter, emily, mateo, sabine]),
    },
    maturity: { stage: 'ri', newToAgile: false, ...agreedBy('PO', 'TEAM') },
    rotation: {
      on: true,
      order: ids([lukas, aylin, janPeter, emily, mateo, sabine]),
      ceremonies: ['daily', 'planning', 'retro'],
    },
  }),
  PLAT: team({
    roles: {
      po: grzegorz.accountId,
      sm: beatriz.accountId,
      smMode: 'part',
      smIsAlsoDeveloper: true,
      members: ids([beatriz, rui, magda, henrik, farid]),
    },
    maturity: { stage: 'ha', newToAgile: false, ...agreedBy('SM') },
    technical: { platformTeam: 'yes' },
    language: 'en',
  }),
  APP: team({
    roles: {
      po: nora.accountId,
      sm: oliver.accountId,
      smMode: 'part',
      smTeams: 2,
      members: ids([leo, isabel, kofi, anna]),
    },
    maturity: { newToAgile: false },
  }),
  DATA: team({
    roles: { po: zoe.accountId, smMode: 'none', members: ids([viktor, mei, arjun, laura]) },
    method: { type: 'kanban' },
    maturity: { newToAgile: false },
  }),
};

interface Said {
  readonly roles: Partial<TeamSettings['roles']>;
  readonly method?: Partial<TeamSettings['method']>;
  readonly maturity: Partial<TeamSettings['maturity']>;
  readonly technical?: Partial<TeamSettings['technical']>;
  readonly rotation?: TeamSettings['rotation'];
  readonly language?: TeamSettings['language'];
}

/** A team that has been through the first steps and said this; the rest is as it is by default. */
function team({ roles, method, maturity, technical, rotation, language }: Said): TeamSettings {
  return {
    ...DEFAULT_SETTINGS,
    introduced: true,
    roles: { ...DEFAULT_SETTINGS.roles, ...roles },
    method: { ...DEFAULT_SETTINGS.method, ...method },
    maturity: { ...DEFAULT_SETTINGS.maturity, ...maturity },
    technical: { ...DEFAULT_SETTINGS.technical, ...technical },
    rotation: rotation ?? DEFAULT_SETTINGS.rotation,
    language: language ?? DEFAULT_SETTINGS.language,
  };
}

function agreedBy(...confirmedBy: TeamSettings['maturity']['confirmedBy']) {
  return { confirmedBy, confirmedAt: AGREED_AT };
}

function ids(people: readonly Person[]): string[] {
  return people.map(({ accountId }) => accountId);
}
