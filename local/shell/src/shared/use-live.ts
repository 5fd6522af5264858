import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { listenToSite } from '../api/live';
import type { SiteEvent, TraceEntry } from '../api/live';
import type { AppEvents } from '../frame/app-events';

const REFRESH_AFTER_MS = 150;
const TELL_APP_AFTER_MS = 500;
const KEPT = 300;

const CHANGE_TYPES: Readonly<Record<string, 'updated' | 'commented'>> = {
  'avi:jira:updated:issue': 'updated',
  'avi:jira:commented:issue': 'commented',
};

/**
 * Keeps the page up to date with the site: reads Jira again when something changed, tells the app's pages of changed
 * issues, and keeps the last entries of the host's trace for the log (newest first).
 */
export function useLive(events: AppEvents): readonly TraceEntry[] {
  const queries = useQueryClient();
  const [trace, setTrace] = useState<readonly TraceEntry[]>([]);
  useEffect(() => {
    let refreshing: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => {
      clearTimeout(refreshing);
      refreshing = setTimeout(() => void queries.invalidateQueries({ queryKey: ['jira'] }), REFRESH_AFTER_MS);
    };
    return listenToSite(
      (event) => {
        refreshSoon();
        setTimeout(() => tellApp(events, event), TELL_APP_AFTER_MS);
      },
      (entry) => setTrace((all) => [entry, ...all].slice(0, KEPT)),
    );
  }, [queries, events]);
  return trace;
}

/** `JIRA_ISSUE_CHANGED` for the pages that are shown in the view of this issue. */
function tellApp(events: AppEvents, { eventType, issue, atlassianId }: SiteEvent): void {
  const changeType = CHANGE_TYPES[eventType];
  if (!changeType || !issue) return;
  const payload = {
    issueId: issue.id,
    projectId: issue.fields?.project?.id,
    changes: [{ changeType, atlassianId }],
  };
  events.emit('JIRA_ISSUE_CHANGED', payload, issue.id);
}
