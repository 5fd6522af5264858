import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import type { EngagementDto } from '../../../../../../src/contract/health-schema';

interface EngagementLineProps {
  readonly engagement: EngagementDto;
  /** Opens the Team tab; absent where the surface has no tabs. */
  readonly onTeam?: (() => void) | undefined;
}

type Reason = EngagementDto['reasons'][number];
type Hint = EngagementDto['hints'][number];

/** How much Scrum Master would help now, with the reasons (domain.md 4.6). Every answer is a valid one. */
export function EngagementLine({ engagement, onTeam }: EngagementLineProps) {
  const intl = useIntl();
  const reasons = engagement.reasons.map((reason) => reasonText(reason, intl));
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="baseline" shouldWrap>
        <Text weight="medium">
          <FormattedMessage id={`team.engagement.${engagement.engagement}`} />
        </Text>
        <Text color="color.text.subtle">
          <FormattedMessage id="team.engagement.because" values={{ reasons: intl.formatList(reasons) }} />
        </Text>
        {onTeam !== undefined && (
          <Button appearance="subtle" spacing="compact" onClick={onTeam}>
            <FormattedMessage id="team.engagement.toTeam" />
          </Button>
        )}
      </Inline>
      {engagement.hints.map((hint) => (
        <Text key={hint.code} as="p">
          {hintText(hint, intl)}
        </Text>
      ))}
    </Stack>
  );
}

function reasonText(reason: Reason, { formatMessage }: IntlShape): string {
  if (reason.code === 'stage')
    return formatMessage({ id: 'team.engagement.reason.stage' }, { stage: reason.stage });
  const sign = formatMessage({ id: `health.sign.${reason.sign}` });
  if (reason.code === 'signUnknown')
    return formatMessage({ id: 'team.engagement.reason.signUnknown' }, { sign });
  const state = formatMessage({ id: `health.state.${reason.state}` });
  return formatMessage({ id: 'team.engagement.reason.sign' }, { sign, state });
}

function hintText(hint: Hint, { formatMessage, formatList }: IntlShape): string {
  if (hint.code === 'manyTeams') {
    return formatMessage({ id: 'team.engagement.hint.manyTeams' }, { teams: hint.teams, most: hint.most });
  }
  const options = hint.options.map((option) => formatMessage({ id: `team.engagement.option.${option}` }));
  return formatMessage(
    { id: 'team.engagement.hint.reassessRole' },
    { gaps: hint.gaps, items: hint.items, options: formatList(options, { type: 'disjunction' }) },
  );
}
