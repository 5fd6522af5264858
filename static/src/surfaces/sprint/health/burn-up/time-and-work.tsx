import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import { chanceText, timeText, workText } from './pace-text';
import type { Unit } from './quantity';
import { ShareBar } from './share-bar';

interface TimeAndWorkProps {
  readonly burnUp: BurnUpDto;
  readonly unit: Unit;
}

/** How much of the time is gone and how much of the work is done, in numbers, and what to expect of a running sprint. */
export function TimeAndWork({ burnUp: { pace, chance }, unit }: TimeAndWorkProps) {
  const intl = useIntl();
  return (
    <Stack space="space.150">
      <ShareBar
        kind="time"
        share={pace.timeShare}
        label={<FormattedMessage id="sprint.pace.time" />}
        value={timeText(intl, pace)}
      />
      <ShareBar
        kind="work"
        share={pace.workShare}
        label={<FormattedMessage id="sprint.pace.work" />}
        value={workText(intl, pace, unit)}
      />
      {chance !== null && <Text as="p">{chanceText(intl, chance, unit)}</Text>}
    </Stack>
  );
}
