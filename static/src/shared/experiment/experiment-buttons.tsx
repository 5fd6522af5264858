import Button from '@atlaskit/button/new';
import { Inline } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { ExperimentsDto } from '../../../../src/contract/experiment-api';
import type { Experiment } from '../../../../src/domain/team/experiment';

interface ExperimentButtonsProps {
  readonly viewer: ExperimentsDto['viewer'];
  readonly onlyTry: boolean;
  readonly onStart: (kind: Experiment['kind']) => void;
}

/** The two things a team can do about a finding; a reader who may do neither sees none. */
export function ExperimentButtons({ viewer, onlyTry, onStart }: ExperimentButtonsProps) {
  const { mayTry } = viewer;
  const mayAcknowledge = viewer.mayAcknowledge && !onlyTry;
  if (!mayTry && !mayAcknowledge) return null;
  return (
    <Inline space="space.100" shouldWrap>
      {mayTry && (
        <Button spacing="compact" onClick={() => onStart('experiment')}>
          <FormattedMessage
            id={onlyTry ? 'team.experiment.start.proposal' : 'team.experiment.start.experiment'}
          />
        </Button>
      )}
      {mayAcknowledge && (
        <Button appearance="subtle" spacing="compact" onClick={() => onStart('acknowledgement')}>
          <FormattedMessage id="team.experiment.start.acknowledgement" />
        </Button>
      )}
    </Inline>
  );
}
