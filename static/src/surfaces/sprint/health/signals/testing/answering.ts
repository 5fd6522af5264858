import type { ExperimentsDto } from '../../../../../../../src/contract/experiment-api';
import type { IssueBehindDto } from '../../../../../../../src/contract/sprint-api';
import { installBridge } from '../../../../../testing/bridge';

interface Answers {
  /** What the team tries or lives with; nothing by default. */
  readonly experiments?: ExperimentsDto['experiments'];
  /** The ids the reader may not see. */
  readonly hiddenIssues?: readonly string[];
}

/** Noon of 20 November 2026. */
export const NOW = Date.UTC(2026, 10, 20, 12);

/** The back end answers for what signals read by themselves. Out: how many ids each call for issues asked for. */
export function answering({ experiments = [], hiddenIssues = [] }: Answers = {}): number[] {
  const asked: number[] = [];
  const results: Readonly<Record<string, (payload: { ids?: string[] }) => unknown>> = {
    'experiment.list': () => ({
      asOf: NOW,
      experiments,
      viewer: { mayTry: true, mayAcknowledge: true },
    }),
    'sprint.issues': ({ ids = [] }) => {
      asked.push(ids.length);
      return { issues: ids.filter((id) => !hiddenIssues.includes(id)).map(issue) };
    },
  };
  installBridge((_command, data) => {
    const { functionKey, payload } = data as { functionKey: string; payload: { ids?: string[] } };
    return { ok: true, data: results[functionKey]?.(payload) };
  });
  return asked;
}

function issue(id: string): IssueBehindDto {
  return { id, key: `SHOP-${id}`, summary: `Item ${id}`, status: 'In Progress', done: false };
}
