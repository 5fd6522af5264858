import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { experimentApi, type ExperimentsDto } from '../../../../src/contract/experiment-api';
import type { PayloadOf } from '../../../../src/contract/operation';
import { callerOf } from '../../bridge';

const call = callerOf(experimentApi);

type Start = PayloadOf<(typeof experimentApi)['experiment.start']>;
type Answer = PayloadOf<(typeof experimentApi)['experiment.answer']>;

const keyOf = (projectKey: string) => ['experiment.list', projectKey];

/** Everything the team tries or lives with; asked once, however many findings show it. */
export function useExperiments(projectKey: string) {
  return useQuery({
    queryKey: keyOf(projectKey),
    queryFn: () => call('experiment.list', { projectKey }),
  });
}

/** Starts and answers experiments; what comes back takes the place of what was shown. */
export function useTrying(projectKey: string) {
  const client = useQueryClient();
  const show = (experiments: ExperimentsDto): void => {
    client.setQueryData(keyOf(projectKey), experiments);
  };
  const readAgain = () => client.invalidateQueries({ queryKey: keyOf(projectKey) });
  const start = useMutation({
    mutationFn: (term: Omit<Start, 'projectKey'>) => call('experiment.start', { projectKey, ...term }),
    onSuccess: show,
    onError: readAgain,
  });
  const answer = useMutation({
    mutationFn: (given: Omit<Answer, 'projectKey'>) => call('experiment.answer', { projectKey, ...given }),
    onSuccess: show,
    onError: readAgain,
  });
  return { start, answer };
}
