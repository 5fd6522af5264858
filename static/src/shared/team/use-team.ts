import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { assessmentApi, type AssessmentDto } from '../../../../src/contract/assessment-api';
import { ceremonyApi, type CeremoniesDto } from '../../../../src/contract/ceremony-api';
import { practiceApi, type PracticeDto } from '../../../../src/contract/practice-api';
import { callerOf } from '../../bridge';
import { useSurfaceContext } from '../use-surface-context';

const api = { ...assessmentApi, ...practiceApi, ...ceremonyApi };

/** Invokes an operation on the team's practice. */
export const callTeam = callerOf(api);

export function useProjectKey(): string {
  return useSurfaceContext().extension.project?.key ?? '';
}

/** Where the team is today. */
export function useAssessment() {
  const projectKey = useProjectKey();
  return useQuery({
    queryKey: ['team.assessment', projectKey],
    queryFn: () => callTeam('team.assessment', { projectKey }),
  });
}

const LOOK_EVERY_MS = 2000;

/** What Jira shows of the team. `waiting`: Jira is being looked at, and the answer is asked for again until it is there. */
export function usePractice(waiting = false) {
  const projectKey = useProjectKey();
  return useQuery({
    queryKey: ['team.practice', projectKey],
    queryFn: () => callTeam('team.practice', { projectKey }),
    refetchInterval: waiting ? LOOK_EVERY_MS : false,
  });
}

/** The team's ceremonies, rotation and log. */
export function useCeremonies() {
  const projectKey = useProjectKey();
  return useQuery({
    queryKey: ['team.ceremonies', projectKey],
    queryFn: () => callTeam('team.ceremonies', { projectKey }),
  });
}

/** Something that a person does for a project, and what is there afterwards. */
export type Change<Dto> = (projectKey: string) => Promise<Dto>;
export type ChangeMutation<Dto> = UseMutationResult<Dto, Error, Change<Dto>>;

export const useAssessmentChange = () => useChange<AssessmentDto>('team.assessment');
export const usePracticeChange = () => useChange<PracticeDto>('team.practice');
export const useCeremoniesChange = () => useChange<CeremoniesDto>('team.ceremonies');

/** What comes back takes the place of what was shown; everything else that is shown may depend on it and is read again. */
function useChange<Dto>(name: string): ChangeMutation<Dto> {
  const projectKey = useProjectKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change<Dto>) => change(projectKey),
    onSuccess: (now) => {
      client.setQueryData([name, projectKey], now);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== name });
    },
    onError: () => client.invalidateQueries({ queryKey: [name, projectKey] }),
  });
}
