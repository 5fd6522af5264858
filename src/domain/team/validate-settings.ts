import { DETECTOR_IDS } from '../backlog/detectors/detector';
import { SIGNAL_IDS } from '../health/signal';
import { thresholdById } from '../health/thresholds';
import { kindById } from '../ownership/kinds.table';
import { rotationProblems, type RotationProblemCode } from './rotation-rules';
import { listProblems } from './settings-limits';
import { stageForThresholds } from './stage';
import type { AccountId, BoardOverride, RoleSettings, TeamSettings, ThresholdOverride } from './settings';

/** What is wrong with settings, as codes; the UI says it in the reader's language. */
export type SettingsProblemCode =
  | 'LIST_FULL'
  | 'SM_IS_PO'
  | 'DELEGATE_IS_PO'
  | 'LEAVE_ORDER'
  | 'LINK_INVALID'
  | 'KIND_UNKNOWN'
  | 'SIGNAL_UNKNOWN'
  | 'RULE_TWICE'
  | 'THRESHOLD_UNKNOWN'
  | 'THRESHOLD_RANGE'
  | 'THRESHOLD_ORDER'
  | 'GRACE_RANGE'
  | 'WINDOW_RANGE'
  | RotationProblemCode
  | 'ADAPTED_WITHOUT_NOTE';

export interface SettingsProblem {
  readonly code: SettingsProblemCode;
  /** Where, as a path into the settings. */
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const MOST_GRACE_MINUTES = 24 * 60;
const WINDOW = { least: 3, most: 10 } as const;
const SIGNALS: ReadonlySet<string> = new Set([...SIGNAL_IDS, ...DETECTOR_IDS]);

/** Out: everything that is wrong with a team's settings (domain.md 8.1); empty where they can be saved. */
export function problemsOf(settings: TeamSettings): SettingsProblem[] {
  return [
    ...listProblems(settings),
    ...roleProblems(settings.roles),
    ...linkProblems('method.link', settings.method.link),
    ...linkProblems('trainingLink', settings.trainingLink),
    ...ownershipProblems(settings),
    ...healthProblems(settings),
    ...rotationProblems(settings),
    ...ceremonyProblems(settings),
  ];
}

/** Out: what is wrong with a board's own sections, read on top of the project's settings. */
export function overrideProblemsOf(project: TeamSettings, override: BoardOverride): SettingsProblem[] {
  return problemsOf({ ...project, ...override });
}

function problem(
  code: SettingsProblemCode,
  field: string,
  params: SettingsProblem['params'] = {},
): SettingsProblem {
  return { code, field, params };
}

/** "The Scrum Master can be any team member except the Product Owner" (domain.md T11); delegates stand in for the PO. */
function roleProblems({ po, poDelegates, poLeave, sm }: RoleSettings): SettingsProblem[] {
  const owners: readonly (AccountId | null)[] = [po, ...poDelegates];
  return [
    ...(sm !== null && owners.includes(sm) ? [problem('SM_IS_PO', 'roles.sm')] : []),
    ...(po !== null && poDelegates.includes(po) ? [problem('DELEGATE_IS_PO', 'roles.poDelegates')] : []),
    ...(poLeave !== undefined && poLeave.lastDay < poLeave.firstDay
      ? [problem('LEAVE_ORDER', 'roles.poLeave')]
      : []),
  ];
}

function linkProblems(field: string, link: string): SettingsProblem[] {
  return link === '' || /^https?:\/\/[^\s]+$/.test(link) ? [] : [problem('LINK_INVALID', field)];
}

function ownershipProblems({ ownership: { rules, mutedKinds } }: TeamSettings): SettingsProblem[] {
  const unknown = [
    ...mutedKinds,
    ...rules.filter(({ when }) => when.field === 'kind').map(({ when }) => when.value),
  ];
  const ids = rules.map(({ id }) => id);
  return [
    ...unknown
      .filter((kind) => kindById(kind) === undefined)
      .map((kind) => problem('KIND_UNKNOWN', 'ownership', { kind })),
    ...(new Set(ids).size < ids.length ? [problem('RULE_TWICE', 'ownership.rules')] : []),
  ];
}

function healthProblems({ health, maturity }: TeamSettings): SettingsProblem[] {
  const { graceMinutes, windowSprints, thresholds, disabled } = health;
  return [
    ...(graceMinutes < 0 || graceMinutes > MOST_GRACE_MINUTES
      ? [problem('GRACE_RANGE', 'health.graceMinutes', { least: 0, most: MOST_GRACE_MINUTES })]
      : []),
    ...(windowSprints < WINDOW.least || windowSprints > WINDOW.most
      ? [problem('WINDOW_RANGE', 'health.windowSprints', WINDOW)]
      : []),
    ...disabled
      .filter((id) => !SIGNALS.has(id))
      .map((signal) => problem('SIGNAL_UNKNOWN', 'health.disabled', { signal })),
    ...Object.entries(thresholds).flatMap(([id, own]) =>
      thresholdProblems(id, own, stageForThresholds(maturity.stage)),
    ),
  ];
}

function thresholdProblems(
  id: string,
  own: ThresholdOverride,
  stage: ReturnType<typeof stageForThresholds>,
): SettingsProblem[] {
  const field = `health.thresholds.${id}`;
  const threshold = thresholdById(id);
  if (threshold === undefined) return [problem('THRESHOLD_UNKNOWN', field, { id })];
  const { min, max, bad, defaults } = threshold;
  const outside = [own.watch, own.act].some((value) => value !== undefined && (value < min || value > max));
  if (outside) return [problem('THRESHOLD_RANGE', field, { id, least: min, most: max })];
  const watch = own.watch ?? defaults[stage].watch;
  const act = own.act ?? defaults[stage].act;
  if (watch === null || act === null) return [];
  const ordered = bad === 'above' ? watch <= act : watch >= act;
  return ordered ? [] : [problem('THRESHOLD_ORDER', field, { id })];
}

/** "adapted" says how; a dropped ceremony without a cover is allowed: it is a question, not a mistake (domain.md 4.7). */
function ceremonyProblems({ ceremonies }: TeamSettings): SettingsProblem[] {
  return Object.entries(ceremonies)
    .filter(([, { status, note }]) => status === 'adapted' && note.trim() === '')
    .map(([ceremony]) => problem('ADAPTED_WITHOUT_NOTE', `ceremonies.${ceremony}`, { ceremony }));
}
