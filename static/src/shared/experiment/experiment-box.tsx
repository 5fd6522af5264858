import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import type { ExperimentsDto } from '../../../../src/contract/experiment-api';
import type { Experiment } from '../../../../src/domain/team/experiment';
import { FailureNote } from '../failure-note';
import { ExperimentButtons } from './experiment-buttons';
import { ExperimentHistory } from './experiment-history';
import { RunningExperiment } from './running-experiment';
import { TermForm, type Term } from './term-form';
import { useExperiments, useTrying } from './use-experiments';

interface ExperimentBoxProps {
  readonly projectKey: string;
  /** The signal, detector, evidence or complaint it belongs to, by its id. */
  readonly finding: string;
  /** What the form proposes, where something is known to be worth a try. */
  readonly proposal?: { readonly text: string; readonly days: number } | undefined;
  /** A piece of advice can be tried; there is nothing in it to live with. */
  readonly onlyTry?: boolean;
}

/**
 * "We try … until {date}", or "we live with this until {date}", on any finding (domain.md T81, T82): start it, see it
 * run, and say on its date whether it is kept, changed or stopped. Reads what it needs itself.
 */
export function ExperimentBox(props: ExperimentBoxProps) {
  const { projectKey } = props;
  const { data, error } = useExperiments(projectKey);
  if (error !== null && data === undefined) return <FailureNote error={error} />;
  if (data === undefined) return null;
  return <Loaded {...props} data={data} />;
}

function Loaded(props: ExperimentBoxProps & { readonly data: ExperimentsDto }) {
  const { projectKey, finding, proposal, onlyTry = false, data } = props;
  const [starting, setStarting] = useState<Experiment['kind'] | null>(null);
  const { start } = useTrying(projectKey);
  const { asOf, experiments, viewer } = data;
  const own = experiments.filter((each) => each.finding === finding);
  const running = own.find(({ ended }) => !ended);
  const begin = (kind: Experiment['kind'], term: Term): void =>
    start.mutate({ finding, kind, ...term }, { onSuccess: () => setStarting(null) });
  return (
    <Stack space="space.100">
      {running !== undefined && (
        <RunningExperiment projectKey={projectKey} experiment={running} asOf={asOf} viewer={viewer} />
      )}
      {running === undefined && starting === null && (
        <ExperimentButtons viewer={viewer} onlyTry={onlyTry} onStart={setStarting} />
      )}
      {running === undefined && starting !== null && (
        <TermForm
          kind={starting}
          now={asOf}
          proposal={starting === 'experiment' ? proposal : undefined}
          busy={start.isPending}
          error={start.error}
          onSubmit={(term) => begin(starting, term)}
          onCancel={() => setStarting(null)}
        />
      )}
      <ExperimentHistory experiments={own.filter(({ ended }) => ended)} />
    </Stack>
  );
}
