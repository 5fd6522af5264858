import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { issueApi, type IssueSuggestionDto } from '../../../../src/contract/issue-api';
import type { PayloadOf } from '../../../../src/contract/operation';
import { callerOf, events } from '../../bridge';
import { useSurfaceContext } from '../../shared/use-surface-context';

export const call = callerOf(issueApi);

type Decision = PayloadOf<(typeof issueApi)['issue.decide']>['decision'];

/** The suggestion of the issue at hand; it is read again when the issue changes in Jira. */
export function useSuggestion() {
  const issueId = useSurfaceContext().extension.issue?.id ?? '';
  const client = useQueryClient();
  const queryKey = ['issue.suggestion', issueId];
  useEffect(() => {
    const subscription = events.on('JIRA_ISSUE_CHANGED', () =>
      client.invalidateQueries({ queryKey: ['issue.suggestion'] }),
    );
    return () => void subscription.then(({ unsubscribe }) => unsubscribe());
  }, [client]);
  return useQuery({ queryKey, queryFn: () => call('issue.suggestion', { issueId }) });
}

/** What a person does about the suggestion. The panel that comes back takes the place of the one shown. */
export function useDecision(shown: IssueSuggestionDto) {
  const issueId = useSurfaceContext().extension.issue?.id ?? '';
  const client = useQueryClient();
  const show = (panel: IssueSuggestionDto) => client.setQueryData(['issue.suggestion', issueId], panel);
  const decide = useMutation({
    mutationFn: (decision: Decision) =>
      call('issue.decide', { issueId, seen: shown.decision?.at ?? null, decision }),
    onSuccess: show,
    // Somebody else was faster: what they decided is shown, and the person decides anew.
    onError: () => client.invalidateQueries({ queryKey: ['issue.suggestion', issueId] }),
  });
  const answer = useMutation({
    mutationFn: (proposal: { kind: string; accept: boolean }) =>
      call('issue.answerProposal', { issueId, ...proposal }),
    onSuccess: show,
  });
  const enable = useMutation({
    mutationFn: (texts: { summary: string; description: string }) =>
      call('issue.enable', { issueId, ...texts }),
  });
  return { decide, answer, enable };
}
