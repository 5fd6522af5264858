import Heading from '@atlaskit/heading';
import { RadioGroup } from '@atlaskit/radio';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SectionProps } from '../section-props';

/** "Don't know" is an answer, and the one that holds until another is given. */
const ANSWERS = [
  { value: 'true', newToAgile: true },
  { value: 'false', newToAgile: false },
  { value: 'unknown', newToAgile: null },
] as const;

/** A team that is new to agile starts at Shu, with the explanations open (domain.md T18); saving sees to it. */
export function NewToAgileStep({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const { formatMessage } = useIntl();
  const { maturity } = settings;
  const choose = (newToAgile: boolean | null): void => change('maturity', { ...maturity, newToAgile });
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
        value={ANSWERS.find(({ newToAgile }) => newToAgile === maturity.newToAgile)?.value}
        options={ANSWERS.map(({ value }) => ({
          name: 'new-to-agile',
          value,
          label: formatMessage({ id: `settings.newToAgile.${value}` }),
        }))}
        onChange={(event) => {
          const answer = ANSWERS.find(({ value }) => value === event.target.value);
          if (answer !== undefined) choose(answer.newToAgile);
        }}
      />
    </Stack>
  );
}
