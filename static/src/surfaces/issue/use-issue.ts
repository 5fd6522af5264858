import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { issueApi, type IssueSuggestionDto } from '../../../../src/contract/issue-api';
import type { PayloadOf } from '../../../../src/contract/operation';
import { callerOf, events } from '../../bridge';
import type { SurfaceContext } from '../../shared/surface-context';
import { useSurfaceContext } from '../../shared/use-surface-context';

export const call = callerOf(issueApi);

/** The module that asks what an issue is for; the others say who makes sure that it happens. */
export const ISSUE_PANEL = 'issue-panel';

type Decision = PayloadOf<(typeof issueApi)['issue.decide']>['decision'];

const suggestionOf = (issueId: string) =>
  queryOptions({
    queryKey: ['issue.suggestion', issueId],
    queryFn: () => call('issue.suggestion', { issueId }),
  });

/** Asks for the suggestion before the panel is drawn. */
export function prepareIssue({ moduleKey, extension }: SurfaceContext, queries: QueryClient): void {
  if (moduleKey === ISSUE_PANEL) return;
  // What fails is asked for again, and told, by the panel itself.
  queries.query(suggestionOf(extension.issue?.id ?? '')).catch(() => undefined);
}

/** The suggestion of the issue at hand; it is read again when the issue changes in Jira. */
export function useSuggestion() {
  const issueId = useSurfaceContext().extension.issue?.id ?? '';
  const client = useQueryClient();
  useEffect(() => {
    const subscription = events.on('JIRA_ISSUE_CHANGED', () =>
      client.invalidateQueries({ queryKey: ['issue.suggestion'] }),
    );
    return () => void subscription.then(({ unsubscribe }) => unsubscribe());
  }, [client]);
  return useQuery(suggestionOf(issueId));
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
