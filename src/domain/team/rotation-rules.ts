import { accept, refuse, type Decision } from '../shared/decision';
import type { CeremonyLog } from './rotation-log';
import {
  CEREMONIES,
  type AccountId,
  type Ceremony,
  type RoleSettings,
  type RotationSettings,
  type TeamSettings,
} from './settings';

export type RotationProblemCode =
  'ROTATION_HAS_PO' | 'ROTATION_PO_SEVERAL' | 'ROTATION_NOT_MEMBER' | 'ROTATION_TWICE';

/** What is wrong with a rotation, in the shape of a settings problem. */
export interface RotationProblem {
  readonly code: RotationProblemCode;
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Out: whether the rotation holds the Scrum Master's accountability, because nobody else does. */
export function standsInForScrumMaster({ sm, smMode }: RoleSettings): boolean {
  return sm === null || smMode === 'rotating' || smMode === 'none';
}

/**
 * Out: what is wrong with a rotation that is on (domain.md 8.1): everybody in it belongs to the team, once; the PO and
 * their delegates never hold the Scrum Master's accountability by rotation, and otherwise facilitate one ceremony at most.
 */
export function rotationProblems({
  roles,
  rotation,
  ceremonies,
}: Pick<TeamSettings, 'roles' | 'rotation' | 'ceremonies'>): RotationProblem[] {
  const { on, order } = rotation;
  if (!on) return [];
  const strangers = order.filter((person) => !isInTeam(roles, person));
  const standIn = standsInForScrumMaster(roles);
  const several = rotatedCeremonies(rotation, ceremonies).length > 1;
  const hasPo = order.some((person) => isProductOwner(roles, person));
  return [
    ...(hasPo && standIn ? [problem('ROTATION_HAS_PO')] : []),
    ...(hasPo && !standIn && several ? [problem('ROTATION_PO_SEVERAL')] : []),
    ...(strangers.length > 0 ? [problem('ROTATION_NOT_MEMBER', { count: strangers.length })] : []),
    ...(new Set(order).size < order.length ? [problem('ROTATION_TWICE')] : []),
  ];
}

/** Out: whether to say that the PO now facilitates a ceremony: when they join the order, not each time it is saved. */
export function warnsOfProductOwner(
  before: RotationSettings,
  after: RotationSettings,
  roles: RoleSettings,
): boolean {
  const joined = after.order.filter((person) => !before.order.includes(person));
  return after.on && joined.some((person) => isProductOwner(roles, person));
}

/** Out: whether to say that the PO facilitates, where somebody records them for a single ceremony: the first time only. */
export function warnsOfFacilitator(log: CeremonyLog, facilitator: AccountId, roles: RoleSettings): boolean {
  const known = log.some(({ ceremonies }) =>
    Object.values(ceremonies).some((entry) => entry.facilitator === facilitator),
  );
  return isProductOwner(roles, facilitator) && !known;
}

/** Out: the ceremonies that rotate: those the team picked, all where it picked none; never one it has dropped. */
export function rotatedCeremonies(
  rotation: RotationSettings,
  ceremonies: TeamSettings['ceremonies'],
): Ceremony[] {
  if (!rotation.on) return [];
  return CEREMONIES.filter(
    (ceremony) =>
      (rotation.ceremonies.length === 0 || rotation.ceremonies.includes(ceremony)) &&
      ceremonies[ceremony].status !== 'dropped',
  );
}

/** Out: who may be next, in order: people of the team who opted in and are still there. */
export function eligibleFacilitators(
  { order }: RotationSettings,
  roles: RoleSettings,
  gone: ReadonlySet<AccountId>,
): AccountId[] {
  const standIn = standsInForScrumMaster(roles);
  return order.filter(
    (person) => isInTeam(roles, person) && !gone.has(person) && !(standIn && isProductOwner(roles, person)),
  );
}

export type OptInRefusal = 'ALREADY_IN_ROTATION' | 'NOT_IN_TEAM';

/** Out: the order with a person at its end. People opt in themselves: `person` is who asks. */
export function optIn(
  order: readonly AccountId[],
  person: AccountId,
  roles: RoleSettings,
): Decision<readonly AccountId[], OptInRefusal> {
  if (order.includes(person)) return refuse('ALREADY_IN_ROTATION');
  return isInTeam(roles, person) ? accept([...order, person]) : refuse('NOT_IN_TEAM');
}

export type JoinRefusal = 'NOT_IN_TEAM' | 'ROTATION_HAS_PO' | 'ROTATION_PO_SEVERAL';

/** Out: why a person who is not in a rotation that is on may not join it; null where they may, or are in it. */
export function joinRefusal(
  { roles, rotation, ceremonies }: Pick<TeamSettings, 'roles' | 'rotation' | 'ceremonies'>,
  person: AccountId,
): JoinRefusal | null {
  const { order } = rotation;
  if (order.includes(person)) return null;
  if (!isInTeam(roles, person)) return 'NOT_IN_TEAM';
  const problems = rotationProblems({
    roles,
    ceremonies,
    rotation: { ...rotation, order: [...order, person] },
  });
  return (
    (['ROTATION_HAS_PO', 'ROTATION_PO_SEVERAL'] as const).find((code) => hasCode(problems, code)) ?? null
  );
}

/** Out: the order without a person. */
export function optOut(order: readonly AccountId[], person: AccountId): readonly AccountId[] {
  return order.filter((each) => each !== person);
}

/** Out: who is in `after` and has not opted in: not in `before` and not the one who saves. Others can be moved, not added. */
export function addedByOthers(
  before: readonly AccountId[],
  after: readonly AccountId[],
  saver: AccountId,
): AccountId[] {
  return after.filter((person) => person !== saver && !before.includes(person));
}

/** Out: whether somebody is named in the team's roles: a member, the Scrum Master, the PO or a delegate. */
export function isInTeam({ members, sm, po, poDelegates }: RoleSettings, person: AccountId): boolean {
  return members.includes(person) || person === sm || person === po || poDelegates.includes(person);
}

function isProductOwner({ po, poDelegates }: RoleSettings, person: AccountId): boolean {
  return person === po || poDelegates.includes(person);
}

function hasCode(problems: readonly RotationProblem[], code: RotationProblemCode): boolean {
  return problems.some((each) => each.code === code);
}

function problem(code: RotationProblemCode, params: RotationProblem['params'] = {}): RotationProblem {
  return { code, field: 'rotation.order', params };
}
