import type { AccountId, BoardOverride, RoleSettings, RotationSettings } from './settings';

/** The sections of settings, of a project or of one board, that name people. */
type PeopleSections = Pick<BoardOverride, 'roles' | 'rotation'>;

/** Out: every account that settings name, once. */
export function accountsIn({ roles, rotation }: PeopleSections): AccountId[] {
  const { po = null, sm = null, poDelegates = [], members = [] } = roles ?? {};
  const chosen = [po, sm].filter((id): id is AccountId => id !== null);
  return [...new Set([...chosen, ...poDelegates, ...members, ...(rotation?.order ?? [])])];
}

/** Out: the settings without a person whose account is gone; a role they had is open. */
export function withoutPerson<T extends PeopleSections>(settings: T, person: AccountId): T {
  const { roles, rotation } = settings;
  return {
    ...settings,
    ...(roles === undefined ? {} : { roles: rolesWithout(roles, person) }),
    ...(rotation === undefined ? {} : { rotation: rotationWithout(rotation, person) }),
  };
}

function rolesWithout(roles: RoleSettings, person: AccountId): RoleSettings {
  const wasScrumMaster = roles.sm === person;
  return {
    ...roles,
    po: roles.po === person ? null : roles.po,
    poLeave: roles.po === person ? undefined : roles.poLeave,
    poDelegates: roles.poDelegates.filter((each) => each !== person),
    sm: wasScrumMaster ? null : roles.sm,
    smIsAlsoDeveloper: !wasScrumMaster && roles.smIsAlsoDeveloper,
    members: roles.members.filter((each) => each !== person),
  };
}

function rotationWithout(rotation: RotationSettings, person: AccountId): RotationSettings {
  return { ...rotation, order: rotation.order.filter((each) => each !== person) };
}
