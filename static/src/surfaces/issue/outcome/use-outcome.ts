import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PayloadOf } from '../../../../../src/contract/operation';
import {
  outcomeApi,
  type OutcomeChangeDto,
  type OutcomePanelDto,
} from '../../../../../src/contract/outcome-api';
import { callerOf, events } from '../../../bridge';
import { useSurfaceContext } from '../../../shared/use-surface-context';

const call = callerOf(outcomeApi);

type PoWord = Pick<PayloadOf<(typeof outcomeApi)['outcome.poWord']>, 'state' | 'topic' | 'comment'>;
type Aside = PayloadOf<(typeof outcomeApi)['outcome.setAside']>['how'];

/** What the issue at hand is for; it is read again when the issue changes in Jira. */
export function useOutcome() {
  const issueId = useSurfaceContext().extension.issue?.id ?? '';
  const client = useQueryClient();
  useEffect(() => {
    const subscription = events.on('JIRA_ISSUE_CHANGED', () =>
      client.invalidateQueries({ queryKey: ['outcome'] }),
    );
    return () => void subscription.then(({ unsubscribe }) => unsubscribe());
  }, [client]);
  return useQuery({ queryKey: ['outcome', issueId], queryFn: () => call('outcome.get', { issueId }) });
}

/** What a person says about it. Whatever comes back takes the place of the panel shown. */
export function useOutcomeChanges(shown: OutcomePanelDto) {
  const issueId = useSurfaceContext().extension.issue?.id ?? '';
  const client = useQueryClient();
  const show = (panel: OutcomePanelDto) => client.setQueryData(['outcome', issueId], panel);
  const onSuccess = (change: OutcomeChangeDto): void => {
    if (change.outcome !== 'invalid') show(change.panel);
  };
  const answer = useMutation({
    mutationFn: ({ rev, answers }: { rev: number | null; answers: OutcomePanelDto['answers'] }) =>
      call('outcome.answer', { issueId, rev, answers }),
    onSuccess,
  });
  const poWord = useMutation({
    mutationFn: (word: PoWord) => call('outcome.poWord', { issueId, rev: shown.rev, ...word }),
    onSuccess,
  });
  const aside = useMutation({
    mutationFn: (how: Aside) => call('outcome.setAside', { issueId, rev: shown.rev, how }),
    onSuccess,
  });
  const restore = useMutation({
    mutationFn: () => call('outcome.restore', { issueId }),
    onSuccess: show,
  });
  return { answer, poWord, aside, restore };
}
