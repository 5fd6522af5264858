import Lozenge from '@atlaskit/lozenge';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';
import { EVIDENCE_DAYS } from '../../../../../../src/domain/maturity/evidence';
import type { Stage } from '../../../../../../src/domain/team/stage';
import { ExperimentBox } from '../../../../shared/experiment/experiment-box';
import { StageName } from '../../../../shared/team/stage-name';
import styles from '../../../../shared/team/team.module.css';
import { useProjectKey } from '../../../../shared/team/use-team';
import { EvidenceText } from './evidence-text';

type Evidence = PracticeDto['evidence'][number];

/** Looks whose sentence does not say by itself which time it covers. */
const WINDOWED: readonly Evidence['id'][] = ['E5', 'E7', 'E9'];

interface EvidenceRowProps {
  readonly evidence: Evidence;
  readonly stage: Stage;
}

/** One look at Jira: what it found, with its numbers, and how that stands beside the stage. */
export function EvidenceRow({ evidence, stage }: EvidenceRowProps) {
  const projectKey = useProjectKey();
  const { id, verdict } = evidence;
  // A level look contradicts no stage (domain.md 4.5), so it speaks for none in particular.
  const fitsEveryStage = evidence.leaning === 'level';
  return (
    <Stack space="space.075">
      <div className={styles['head']}>
        <span className={styles['strong']}>
          <FormattedMessage id={`team.evidence.${id}`} />
        </span>
        {stage !== 'unset' && (
          <Lozenge appearance={verdict === 'contradicts' ? 'moved' : 'default'}>
            <FormattedMessage
              id={fitsEveryStage ? 'team.verdict.fitsEvery' : `team.verdict.${verdict}`}
              values={{ stage: <StageName stage={stage} short /> }}
            />
          </Lozenge>
        )}
      </div>
      <p className={styles['text']}>
        <EvidenceText evidence={evidence} />
      </p>
      {evidence.missing === null && WINDOWED.includes(id) && (
        <p className={styles['small']}>
          <FormattedMessage id={`team.evidence.${id}.window`} values={{ days: EVIDENCE_DAYS }} />
        </p>
      )}
      {verdict === 'contradicts' && <ExperimentBox projectKey={projectKey} finding={id} />}
    </Stack>
  );
}
