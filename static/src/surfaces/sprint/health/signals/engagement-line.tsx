import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import type { EngagementDto } from '../../../../../../src/contract/health-schema';
import styles from './signals.module.css';

interface EngagementLineProps {
  readonly engagement: EngagementDto;
  /** Opens the Team tab; absent where the surface has no tabs. */
  readonly onTeam?: (() => void) | undefined;
}

type Reason = EngagementDto['reasons'][number];
type Hint = EngagementDto['hints'][number];

/** How much Scrum Master would help now, with the reasons (domain.md 4.6), in the words of the Team tab. Every answer is a valid one. */
export function EngagementLine({ engagement, onTeam }: EngagementLineProps) {
  const intl = useIntl();
  const reasons = engagement.reasons.map((reason) => reasonText(reason, intl));
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="baseline" shouldWrap>
        <Text weight="medium">
          <FormattedMessage id={`team.engagement.${engagement.engagement}`} />
        </Text>
        <Text color="color.text.subtle">{reasons.join(' · ')}</Text>
        {onTeam !== undefined && (
          <Button appearance="subtle" spacing="compact" onClick={onTeam}>
            <FormattedMessage id="team.engagement.toTeam" />
          </Button>
        )}
      </Inline>
      {engagement.hints.map((hint) => (
        <HintText key={hint.code} hint={hint} />
      ))}
    </Stack>
  );
}

function reasonText(reason: Reason, { formatMessage }: IntlShape): string {
  if (reason.code === 'stage') {
    const stage = formatMessage({ id: `team.stage.short.${reason.stage}` });
    return formatMessage({ id: 'team.reason.stage' }, { stage });
  }
  if (reason.code === 'signUnknown') return formatMessage({ id: `team.reason.signUnknown.${reason.sign}` });
  return formatMessage({ id: `team.reason.sign.${reason.sign}` }, { state: reason.state });
}

function HintText({ hint }: { readonly hint: Hint }) {
  if (hint.code === 'manyTeams') {
    return <FormattedMessage id="team.hint.manyTeams" values={{ teams: hint.teams, most: hint.most }} />;
  }
  return (
    <div>
      <FormattedMessage id="team.hint.reassessRole" values={{ gaps: hint.gaps, items: hint.items }} />
      <ul className={styles['list']}>
        {hint.options.map((option) => (
          <li key={option}>
            <FormattedMessage id={`team.role.${option}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
