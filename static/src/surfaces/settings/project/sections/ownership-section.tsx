import { Stack } from '@atlaskit/primitives/compiled';
import type { OwnershipSettings } from '../../../../../../src/domain/team/settings';
import { CheckField } from '../../../../shared/fields/check-field';
import { ChoiceField } from '../../../../shared/fields/choice-field';
import type { SectionProps } from '../section-props';
import { RulesTable } from './rules-table';
import { RulesTrial } from './rules-trial';
import { SectionHeading } from './section-heading';

const ACCEPTANCE = ['PO', 'developers'] as const;

/** When Tandem suggests an owner, and the team's own rules, which come first (domain.md 2.2, 2.7). */
export function OwnershipSection({ settings, change, readOnly, maySteer, projectKey }: SectionProps) {
  const { ownership } = settings;
  const set = (part: Partial<OwnershipSettings>): void => change('ownership', { ...ownership, ...part });
  return (
    <Stack space="space.250">
      <SectionHeading section="ownership" />
      <CheckField
        label="settings.ownership.enabled"
        checked={ownership.enabled}
        readOnly={readOnly}
        onChange={(enabled) => set({ enabled })}
      />
      <CheckField
        label="settings.ownership.automation"
        help="settings.ownership.automation.help"
        checked={ownership.treatDeliveryAutomationAsTricky}
        readOnly={readOnly}
        onChange={(treatDeliveryAutomationAsTricky) => set({ treatDeliveryAutomationAsTricky })}
      />
      <ChoiceField
        label="settings.ownership.acceptance"
        help="settings.ownership.acceptance.help"
        values={ACCEPTANCE}
        prefix="settings.acceptance"
        value={ownership.qualityAcceptance}
        readOnly={readOnly}
        onChange={(qualityAcceptance) => set({ qualityAcceptance })}
      />
      <RulesTable
        rules={ownership.rules}
        readOnly={readOnly && !maySteer}
        onChange={(rules) => set({ rules })}
      />
      {maySteer && <RulesTrial projectKey={projectKey} rules={ownership.rules} />}
    </Stack>
  );
}
