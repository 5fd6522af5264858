import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BackfillProgressDto } from '../../../../../../src/contract/jobs-api';
import { call } from '../call';

const KEY = ['backfill.progress'];
const LOOK_AGAIN_MS = 5000;

export type BackfillStep = 'start' | 'pause' | 'resume' | 'cancel' | { readonly perHour: number };

/** How far the run over existing issues has come, looked at again while it goes on, and the steps an admin can take. */
export function useBackfill() {
  const client = useQueryClient();
  const progress = useQuery({
    queryKey: KEY,
    queryFn: () => call('backfill.progress', {}),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? LOOK_AGAIN_MS : false),
  });
  const step = useMutation({
    mutationFn: take,
    onSuccess: (data) => client.setQueryData(KEY, data),
  });
  return { progress, step };
}

function take(step: BackfillStep): Promise<BackfillProgressDto> {
  if (typeof step === 'object') return call('backfill.setBudget', step);
  if (step === 'start') return call('backfill.start', { projectKeys: null });
  return call(`backfill.${step}`, {});
}

function isUnderWay(data: BackfillProgressDto | undefined): boolean {
  return data?.run?.state === 'running' || data?.run?.state === 'waiting';
}
