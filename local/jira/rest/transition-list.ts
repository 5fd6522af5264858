import { statusShape } from '../shapes/things';
import type { JsonObject } from '../store/json';
import type { Issue } from '../store/model';
import { stepsOf } from '../store/workflow';
import type { Call } from './call';

/** The transitions that the caller may make with an issue; none without *Transition issues*. */
export function transitionsFor(issue: Issue, call: Call): JsonObject[] {
  if (!call.access.hasOn('TRANSITION_ISSUES', issue)) return [];
  return stepsOf(call.site, issue).map(({ id, name, to }) => ({
    id,
    name,
    to: statusShape(to, call.view),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  }));
}
