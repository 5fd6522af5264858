import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import { COMPLAINTS } from '../../../../../../src/domain/team/ceremony-complaints.table';
import { Disclosure } from '../../../../shared/disclosure';
import { ExperimentBox } from '../../../../shared/experiment/experiment-box';
import styles from '../../../../shared/team/team.module.css';
import { useProjectKey } from '../../../../shared/team/use-team';

type Guide = (typeof COMPLAINTS)[number];

/** What teams say of ceremonies, taken seriously: the purpose, three ways to adapt, one question (T28, T29). */
export function ComplaintCard() {
  return (
    <div className={styles['card']}>
      <Stack space="space.150">
        <Heading size="small" as="h3">
          <FormattedMessage id="team.complaint.title" />
        </Heading>
        {COMPLAINTS.map((guide) => (
          <Disclosure key={guide.code} label={<FormattedMessage id={`team.complaint.${guide.code}`} />}>
            <GuideView guide={guide} />
          </Disclosure>
        ))}
      </Stack>
    </div>
  );
}

function GuideView({ guide }: { readonly guide: Guide }) {
  const { formatMessage } = useIntl();
  const projectKey = useProjectKey();
  const { code, ceremony, ways, tryDays } = guide;
  const [first] = ways;
  return (
    <Stack space="space.100">
      <p className={styles['text']}>
        <FormattedMessage id={`settings.purpose.${ceremony}`} />
      </p>
      <p className={styles['small']}>
        <FormattedMessage id="team.complaint.ways" />
      </p>
      <ul className={styles['list']}>
        {ways.map((way) => (
          <li key={way}>
            <FormattedMessage id={`team.way.${way}`} />
          </li>
        ))}
      </ul>
      <p className={styles['strong']}>
        <FormattedMessage id={`team.complaint.ask.${code}`} />
      </p>
      <ExperimentBox
        projectKey={projectKey}
        finding={code}
        onlyTry
        proposal={{ text: formatMessage({ id: `team.way.${first}` }), days: tryDays }}
      />
    </Stack>
  );
}
