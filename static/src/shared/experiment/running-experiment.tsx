import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { ExperimentsDto } from '../../../../src/contract/experiment-api';
import { currentTerm, type Experiment, type ExperimentVerdict } from '../../../../src/domain/team/experiment';
import { VerdictForm } from './verdict-form';
import styles from './experiment.module.css';

interface RunningExperimentProps {
  readonly projectKey: string;
  readonly experiment: Experiment;
  /** ms */
  readonly asOf: number;
  readonly viewer: ExperimentsDto['viewer'];
}

const VERDICTS = ['keep', 'change', 'stop'] as const;

/** What the team tries or lives with; on its date the question whether it is kept, changed or stopped. */
export function RunningExperiment({ projectKey, experiment, asOf, viewer }: RunningExperimentProps) {
  const [answering, setAnswering] = useState(false);
  const [verdict, setVerdict] = useState<ExperimentVerdict | null>(null);
  const { kind } = experiment;
  const { text, until } = currentTerm(experiment);
  const due = asOf >= until;
  const mayAnswer = kind === 'experiment' ? viewer.mayTry : viewer.mayAcknowledge;
  const leave = (): void => {
    setVerdict(null);
    setAnswering(false);
  };
  return (
    <div className={styles['box']}>
      <Stack space="space.100" alignInline="start">
        <Lozenge appearance={due ? 'moved' : 'inprogress'}>
          <FormattedMessage id={`team.experiment.state.${due ? 'due' : kind}`} values={dates(until)} />
        </Lozenge>
        <Text>{text}</Text>
        {due && mayAnswer && (
          <Text weight="semibold">
            <FormattedMessage id={`team.experiment.ask.${kind}`} />
          </Text>
        )}
        {mayAnswer && verdict === null && (due || answering) && (
          <Verdicts kind={kind} onVerdict={setVerdict} />
        )}
        {mayAnswer && !due && !answering && (
          <Button appearance="subtle" spacing="compact" onClick={() => setAnswering(true)}>
            <FormattedMessage id="team.experiment.answerNow" />
          </Button>
        )}
        {verdict !== null && (
          <VerdictForm
            projectKey={projectKey}
            experiment={experiment}
            verdict={verdict}
            asOf={asOf}
            onLeave={leave}
          />
        )}
      </Stack>
    </div>
  );
}

interface VerdictsProps {
  readonly kind: Experiment['kind'];
  readonly onVerdict: (verdict: ExperimentVerdict) => void;
}

function Verdicts({ kind, onVerdict }: VerdictsProps) {
  return (
    <Inline space="space.100" shouldWrap>
      {VERDICTS.map((each) => (
        <Button key={each} spacing="compact" onClick={() => onVerdict(each)}>
          <FormattedMessage id={`team.experiment.verdict.${kind}.${each}`} />
        </Button>
      ))}
    </Inline>
  );
}

function dates(until: number) {
  return { date: <FormattedDate value={until} day="numeric" month="short" year="numeric" /> };
}
