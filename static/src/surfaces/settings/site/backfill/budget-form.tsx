import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage, FormattedTime } from 'react-intl';
import type { BackfillProgressDto } from '../../../../../../src/contract/jobs-api';
import { NumberField } from '../../../../shared/fields/number-field';

/** The bounds of `backfill.setBudget`. */
const BUDGET = { least: 500, most: 65_000 } as const;

interface BudgetFormProps {
  readonly budget: BackfillProgressDto['budget'];
  readonly pending: boolean;
  readonly onSave: (perHour: number) => void;
}

/** How much of Jira's rate limit background work may use, so that people and other apps keep theirs. */
export function BudgetForm({ budget, pending, onSave }: BudgetFormProps) {
  const [perHour, setPerHour] = useState(budget.perHour);
  const outside = perHour < BUDGET.least || perHour > BUDGET.most;
  return (
    <Stack space="space.100">
      <NumberField
        label="settings.budget"
        help="settings.budget.help"
        error={outside ? <FormattedMessage id="settings.budget.range" values={BUDGET} /> : null}
        value={perHour}
        min={BUDGET.least}
        max={BUDGET.most}
        readOnly={false}
        onChange={setPerHour}
      />
      <Text as="p" color="color.text.subtle">
        <FormattedMessage
          id="settings.budget.used"
          values={{
            used: budget.used,
            perHour: budget.perHour,
            time: <FormattedTime value={budget.resetsAt} />,
          }}
        />
      </Text>
      {perHour !== budget.perHour && (
        <Inline>
          <Button isDisabled={outside || pending} onClick={() => onSave(perHour)}>
            <FormattedMessage id="settings.save" />
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
