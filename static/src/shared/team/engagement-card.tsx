import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { PracticeDto } from '../../../../src/contract/practice-api';
import { StageName } from './stage-name';
import styles from './team.module.css';

type Advice = PracticeDto['engagement'];

/** How much Scrum Master would help now, with its reasons; none at all is as good an answer as any (domain.md 4.6). */
export function EngagementCard({ advice }: { readonly advice: Advice }) {
  const { engagement, reasons, hints } = advice;
  const calm = engagement === 'noDedicated';
  const signs = reasons.filter(({ code }) => code !== 'stage');
  return (
    <div className={calm ? styles['calm'] : styles['card']}>
      <Stack space="space.150">
        <Heading size="small" as="h3">
          <FormattedMessage id={`team.engagement.${engagement}`} />
        </Heading>
        <p className={styles['text']}>
          <FormattedMessage id={`team.engagement.${engagement}.text`} />
        </p>
        <Stack space="space.050">
          <p className={styles['small']}>
            <FormattedMessage id="team.reason.title" />
          </p>
          <ul className={styles['list']}>
            {reasons.map((reason) => (
              <li key={reason.code + ('sign' in reason ? reason.sign : '')}>
                <Reason reason={reason} />
              </li>
            ))}
            {signs.length === 0 && (
              <li>
                <FormattedMessage id="team.reason.noSign" />
              </li>
            )}
          </ul>
        </Stack>
        {hints.map((hint) => (
          <Hint key={hint.code} hint={hint} />
        ))}
      </Stack>
    </div>
  );
}

function Reason({ reason }: { readonly reason: Advice['reasons'][number] }) {
  switch (reason.code) {
    case 'stage':
      return (
        <FormattedMessage
          id="team.reason.stage"
          values={{ stage: <StageName stage={reason.stage} short /> }}
        />
      );
    case 'sign':
      return <FormattedMessage id={`team.reason.sign.${reason.sign}`} values={{ state: reason.state }} />;
    case 'signUnknown':
      return <FormattedMessage id={`team.reason.signUnknown.${reason.sign}`} />;
  }
}

function Hint({ hint }: { readonly hint: Advice['hints'][number] }) {
  if (hint.code === 'manyTeams') {
    return (
      <p className={styles['text']}>
        <FormattedMessage id="team.hint.manyTeams" values={{ teams: hint.teams, most: hint.most }} />
      </p>
    );
  }
  return (
    <Stack space="space.050">
      <p className={styles['strong']}>
        <FormattedMessage id="team.hint.reassessRole" values={{ gaps: hint.gaps, items: hint.items }} />
      </p>
      <ul className={styles['list']}>
        {hint.options.map((option) => (
          <li key={option}>
            <FormattedMessage id={`team.role.${option}`} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
