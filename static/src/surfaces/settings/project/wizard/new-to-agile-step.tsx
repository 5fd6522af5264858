import Heading from '@atlaskit/heading';
import { RadioGroup } from '@atlaskit/radio';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SectionProps } from '../section-props';

/** A team that is new to agile starts at Shu, with the explanations open (domain.md T18). */
export function NewToAgileStep({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const { formatMessage } = useIntl();
  const { maturity } = settings;
  const choose = (isNew: boolean): void =>
    change('maturity', { ...maturity, newToAgile: isNew, stage: isNew ? 'shu' : 'unset' });
  return (
    <Stack space="space.200">
      <Heading size="medium" as="h2">
        <FormattedMessage id="settings.newToAgile.title" />
      </Heading>
      <Text as="p">
        <FormattedMessage id="settings.newToAgile.explain" />
      </Text>
      <RadioGroup
        aria-label={formatMessage({ id: 'settings.newToAgile.title' })}
        value={maturity.newToAgile === null ? undefined : String(maturity.newToAgile)}
        options={['true', 'false'].map((value) => ({
          name: 'new-to-agile',
          value,
          label: formatMessage({ id: `settings.newToAgile.${value}` }),
        }))}
        onChange={(event) => choose(event.target.value === 'true')}
      />
    </Stack>
  );
}
