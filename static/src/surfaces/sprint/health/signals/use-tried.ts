import { useExperiments } from '../../../../shared/experiment/use-experiments';

/** Signals on which something is tried, and those the team lives with on purpose until a day that is still to come. */
export interface Tried {
  readonly trying: ReadonlySet<string>;
  readonly onPurpose: ReadonlySet<string>;
}

const NONE: Tried = { trying: new Set(), onPurpose: new Set() };

/** Out: what the team tries or lives with, by signal; nothing while it is not known. */
export function useTried(projectKey: string): Tried {
  const { data } = useExperiments(projectKey);
  if (data === undefined) return NONE;
  const running = data.experiments.filter(({ ended }) => !ended);
  const onPurpose = running.filter(
    ({ kind, terms }) => kind === 'acknowledgement' && (terms.at(-1)?.until ?? 0) > data.asOf,
  );
  return {
    trying: new Set(running.map(({ finding }) => finding)),
    onPurpose: new Set(onPurpose.map(({ finding }) => finding)),
  };
}
