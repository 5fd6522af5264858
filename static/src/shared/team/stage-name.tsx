import { FormattedMessage } from 'react-intl';
import type { Stage } from '../../../../src/domain/team/stage';

interface StageNameProps {
  readonly stage: Stage;
  /** The name alone, inside of a sentence. */
  readonly short?: boolean;
}

/** A stage in words; no number is shown anywhere. */
export function StageName({ stage, short = false }: StageNameProps) {
  return <FormattedMessage id={short ? `team.stage.short.${stage}` : `team.stage.${stage}`} />;
}
