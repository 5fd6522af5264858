import { composition } from './app';
import { workerOf } from './entry/consumers/work';
import { triggersOf } from './entry/events/triggers';
import { lozengeOf } from './entry/resolvers/lozenge';
import { resolverOf } from './entry/resolvers/resolver';
import { schedulesOf } from './entry/schedules/schedules';

export const resolver = resolverOf(composition);
export const lozenge = lozengeOf(composition);
export const { onIssueEvent, onSprintEvent, onBoardEvent, onProjectEvent, onLifecycleEvent } =
  triggersOf(composition);
export const work = workerOf(composition);
export const { hourly, daily, weekly } = schedulesOf(composition);
