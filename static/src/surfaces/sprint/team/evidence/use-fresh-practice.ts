import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';
import { callTeam, usePractice, usePracticeChange } from '../../../../shared/team/use-team';

export interface FreshPractice {
  readonly practice: UseQueryResult<PracticeDto>;
  /** Jira is being looked at. */
  readonly waiting: boolean;
  readonly lookAgain: () => void;
  readonly error: Error | null;
}

/** What Jira shows of the team. Where that is old, Jira is looked at again, once, without anybody asking. */
export function useFreshPractice(): FreshPractice {
  const [since, setSince] = useState<{ readonly readAt: number | null } | null>(null);
  const [waiting, setWaiting] = useState(false);
  const practice = usePractice(waiting);
  const { mutate, error } = usePracticeChange();
  const { data } = practice;
  const asked = useRef(false);
  const lookAgain = (): void => {
    setSince({ readAt: data?.readAt ?? null });
    setWaiting(true);
    mutate((projectKey) => callTeam('team.lookAgain', { projectKey }), { onError: () => setWaiting(false) });
  };
  const isThere = since !== null && data !== undefined && data.readAt !== since.readAt;
  if (waiting && isThere) setWaiting(false);
  useEffect(() => {
    if (asked.current || data?.stale !== true) return;
    asked.current = true;
    lookAgain();
  });
  return { practice, waiting, lookAgain, error };
}
