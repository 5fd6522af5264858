import type { Signal } from './signal';
import {
  longTravelling,
  oldItems,
  runningPace,
  scope,
  unfinished,
  unfinishedSprints,
  unplanned,
} from './signals/finishing';
import {
  ceremonies,
  improvements,
  improvementsIn30Days,
  releaseFrequency,
  separateAllocation,
  velocitySpread,
} from './signals/practice';
import { clearPurpose, outsideGoal, sprintGoal, teamSays } from './signals/purpose';
import { blockers, quality, workInProgress } from './signals/quality';
import { crossedRoles, documentation, gapFilling, roleClarity } from './signals/roles';

/** A signal that is the same with and without sprints. */
const everywhere = (
  id: Signal['id'],
  group: Signal['group'],
  evaluate: Signal['sprints'],
  informative = false,
): Signal => ({ id, group, informative, sprints: evaluate, kanban: evaluate });

/** A signal that boards without sprints do not have, or have in another form (domain.md 5.4). */
const ofSprints = (
  id: Signal['id'],
  group: Signal['group'],
  evaluate: Signal['sprints'],
  kanban: Signal['kanban'] = null,
): Signal => ({ id, group, informative: false, sprints: evaluate, kanban });

/** The signals of domain.md 5.2, in the order of the panel. */
export const SIGNALS: readonly Signal[] = [
  ofSprints('H1', 'finishing', unfinished),
  ofSprints('H2', 'finishing', unfinishedSprints),
  ofSprints('H3', 'finishing', longTravelling, oldItems),
  ofSprints('H4', 'finishing', runningPace),
  ofSprints('H5', 'finishing', scope, unplanned),
  ofSprints('H6', 'purpose', sprintGoal),
  ofSprints('H7', 'purpose', outsideGoal),
  everywhere('H8', 'purpose', clearPurpose),
  everywhere('H9', 'purpose', teamSays),
  everywhere('H10', 'oneBacklog', separateAllocation),
  everywhere('H11a', 'rolesAndTeam', gapFilling),
  everywhere('H11b', 'rolesAndTeam', crossedRoles, true),
  everywhere('H11c', 'rolesAndTeam', roleClarity),
  everywhere('H12', 'rolesAndTeam', documentation),
  everywhere('H13', 'rolesAndTeam', quality),
  everywhere('H14', 'rolesAndTeam', blockers),
  everywhere('H15', 'rolesAndTeam', workInProgress),
  everywhere('H16', 'flow', releaseFrequency, true),
  { ...ofSprints('H17', 'flow', velocitySpread), informative: true },
  everywhere('H18', 'flow', ceremonies),
  ofSprints('H19', 'flow', improvements, improvementsIn30Days),
];
