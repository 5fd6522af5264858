import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import { ChanceLine } from './chance-line';
import { quantityText, type Unit } from './quantity';
import { ShareBar } from './share-bar';

interface TimeAndWorkProps {
  readonly burnUp: BurnUpDto;
  readonly unit: Unit;
}

/** How much of the time is gone and how much of the work is done, in numbers, and what to expect of a running sprint. */
export function TimeAndWork({ burnUp, unit }: TimeAndWorkProps) {
  const intl = useIntl();
  const { pace, chance } = burnUp;
  return (
    <Stack space="space.150">
      <ShareBar
        kind="time"
        share={pace.timeShare}
        label={<FormattedMessage id="sprint.pace.time" />}
        value={<TimeText pace={pace} />}
      />
      <ShareBar
        kind="work"
        share={pace.workShare}
        label={<FormattedMessage id="sprint.pace.work" />}
        value={
          pace.scope > 0 ? (
            <FormattedMessage
              id="sprint.pace.done"
              values={{ done: intl.formatNumber(pace.done), scope: quantityText(intl, unit, pace.scope) }}
            />
          ) : (
            <FormattedMessage id="sprint.pace.empty" />
          )
        }
      />
      {chance !== null && (
        <Text as="p">
          <ChanceLine chance={chance} unit={unit} />
        </Text>
      )}
    </Stack>
  );
}

function TimeText({ pace }: { readonly pace: BurnUpDto['pace'] }) {
  const { elapsedDays, totalDays, overdueDays } = pace;
  if (totalDays === null)
    return <FormattedMessage id="sprint.pace.open" values={{ gone: tenths(elapsedDays) }} />;
  const days = { gone: tenths(Math.min(elapsedDays, totalDays)), total: tenths(totalDays) };
  return (
    <>
      <FormattedMessage id="sprint.pace.days" values={days} />
      {tenths(overdueDays) > 0 && (
        <>
          {' '}
          <FormattedMessage id="sprint.pace.overdue" values={{ days: tenths(overdueDays) }} />
        </>
      )}
    </>
  );
}

function tenths(days: number): number {
  return Math.round(days * 10) / 10;
}
