import { useQueryClient } from '@tanstack/react-query';
import { callTeam } from '../../../shared/team/use-team';

/** For how many sprints somebody takes the coach's hat; two or three are possible (T66). */
const SPRINTS = 2;

/** Out: a function that starts a step-in of two sprints, and reads the panel and the Team tab anew. */
export function useStepIn(projectKey: string) {
  const client = useQueryClient();
  return async (): Promise<void> => {
    await callTeam('team.startStepIn', { projectKey, sprints: SPRINTS });
    await client.invalidateQueries();
  };
}
