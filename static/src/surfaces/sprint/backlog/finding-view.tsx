import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, FormattedTime } from 'react-intl';
import type { FindingDto } from '../../../../../src/contract/backlog-api';
import { Disclosure } from '../../../shared/disclosure';
import { ExperimentBox } from '../../../shared/experiment/experiment-box';
import { FailureNote } from '../../../shared/failure-note';
import { SEPARATION_SIGNAL } from '../../../../../src/domain/backlog/finding/shown-finding';
import { call } from './call';
import { EvidenceText } from './evidence-text';
import { NotInThisList } from './not-in-this-list';
import styles from './backlog.module.css';

const POLL_MS = 4000;
const MOST_POLLS = 30;

/** Whether technical work is planned apart from the rest: state, evidence, what a team can do (domain.md 3.3). */
export function FindingView({ boardId }: { readonly boardId: number }) {
  const query = useQuery({
    queryKey: ['backlog.finding', boardId],
    queryFn: ({ client }) =>
      call('backlog.finding', {
        boardId,
        look: client.getQueryData(['backlog.finding', boardId]) === undefined,
      }),
    refetchInterval: ({ state }) =>
      state.data?.reading === true && state.dataUpdateCount < MOST_POLLS ? POLL_MS : false,
  });
  if (query.data === undefined) {
    return query.isError ? <FailureNote error={query.error} onRetry={() => void query.refetch()} /> : null;
  }
  const finding = query.data;
  const speaks = !['none', 'notEnoughData'].includes(finding.state);
  return (
    <section className={speaks ? styles['panel'] : undefined}>
      <Stack space="space.150">
        {speaks ? <Loud finding={finding} /> : <Calm finding={finding} />}
        {finding.elsewhere.length > 0 && <NotInThisList items={finding.elsewhere} />}
      </Stack>
    </section>
  );
}

const APPEARANCE = {
  act: 'removed',
  watch: 'moved',
  experiment: 'inprogress',
  reviewDue: 'moved',
  none: 'default',
  notEnoughData: 'default',
} as const;

function Loud({ finding }: { readonly finding: FindingDto }) {
  const { state, evidence, options, projectKey } = finding;
  const [strongest] = evidence;
  return (
    <Stack space="space.150">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading size="small" as="h2">
          <FormattedMessage id="sprint.finding.title" />
        </Heading>
        <Lozenge appearance={APPEARANCE[state]}>
          <FormattedMessage id={`sprint.finding.state.${state}`} />
        </Lozenge>
      </Inline>
      <ul className={styles['log']}>
        {evidence.map((each) => (
          <li key={each.detector}>
            <EvidenceText evidence={each} issues={finding.issues} />
          </li>
        ))}
      </ul>
      {strongest !== undefined && (
        <Text weight="semibold">
          <FormattedMessage id={`sprint.finding.question.${strongest.detector}`} />
        </Text>
      )}
      <Disclosure label={<FormattedMessage id="sprint.finding.options" />}>
        <ol className={styles['log']}>
          {options.map((option) => (
            <li key={option}>
              <FormattedMessage id={`sprint.finding.option.${option}`} />
            </li>
          ))}
        </ol>
      </Disclosure>
      {projectKey !== null && <ExperimentBox projectKey={projectKey} finding={SEPARATION_SIGNAL} />}
      <AlsoSeen finding={finding} />
      <Looked finding={finding} />
    </Stack>
  );
}

/** One line where nothing speaks; what is still missing is said. */
function Calm({ finding }: { readonly finding: FindingDto }) {
  const { state, platform, missing, at } = finding;
  return (
    <Stack space="space.050">
      <Text color="color.text.subtle" size="small">
        {platform.platform ? (
          <FormattedMessage
            id="sprint.finding.platform"
            values={{ technical: platform.technical, items: platform.items }}
          />
        ) : (
          <FormattedMessage id={at === null ? 'sprint.finding.looking' : `sprint.finding.calm.${state}`} />
        )}
      </Text>
      {missing.length > 0 && (
        <Disclosure label={<FormattedMessage id="sprint.finding.missing" />}>
          <ul className={styles['log']}>
            {missing.map(({ detector, have, need, of }) => (
              <li key={detector}>
                <FormattedMessage id={`sprint.finding.name.${detector}`} />
                {': '}
                <FormattedMessage id={`sprint.finding.needs.${of}`} values={{ have, need }} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <AlsoSeen finding={finding} />
      {at !== null && <Looked finding={finding} />}
    </Stack>
  );
}

/** What means nothing by itself, for who wants to know. */
function AlsoSeen({ finding: { markers, issues } }: { readonly finding: FindingDto }) {
  if (markers.length === 0) return null;
  return (
    <Disclosure label={<FormattedMessage id="sprint.finding.markers" />}>
      <ul className={styles['log']}>
        {markers.map((each) => (
          <li key={each.detector}>
            <EvidenceText evidence={each} issues={issues} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Looked({ finding: { at, reading, includesHidden } }: { readonly finding: FindingDto }) {
  return (
    <Text color="color.text.subtle" size="small">
      <FormattedMessage
        id="sprint.finding.asOf"
        values={{
          reading: reading ? 'yes' : 'no',
          time: <FormattedTime value={at ?? 0} day="numeric" month="short" />,
        }}
      />
      {includesHidden && (
        <>
          {' '}
          <FormattedMessage id="common.includesHidden" />
        </>
      )}
    </Text>
  );
}
