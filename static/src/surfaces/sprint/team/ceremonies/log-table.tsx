import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import styles from '../../../../shared/team/team.module.css';
import { LogForm } from './log-form';

type Sprint = CeremoniesDto['sprints'][number];
type Entry = Sprint['entries'][number];

interface LogTableProps {
  readonly data: CeremoniesDto;
}

/** Who facilitates what, sprint by sprint: what comes, what runs, what was. */
export function LogTable({ data }: LogTableProps) {
  return (
    <section className={styles['card']}>
      <Stack space="space.150">
        <Heading size="small" as="h3">
          <FormattedMessage id="team.log.title" />
        </Heading>
        {data.sprints.length === 0 && (
          <p className={styles['text']}>
            <FormattedMessage id="team.log.none" />
          </p>
        )}
        {data.sprints.map((sprint) => (
          <SprintEntries key={sprint.sprintId} sprint={sprint} data={data} />
        ))}
      </Stack>
    </section>
  );
}

function SprintEntries({ sprint, data }: LogTableProps & { readonly sprint: Sprint }) {
  const { name, state, entries } = sprint;
  const mayRecord = data.viewer.mayRecord && state !== 'future';
  return (
    <div>
      <p className={styles['strong']}>
        {name} (<FormattedMessage id={`team.log.state.${state}`} />)
      </p>
      {entries.length === 0 && (
        <p className={styles['small']}>
          <FormattedMessage id="team.log.empty" />
        </p>
      )}
      <ul className={styles['plain']}>
        {entries.map((entry) => (
          <li key={entry.ceremony}>
            <EntryLine entry={entry} sprint={sprint} data={data} mayRecord={mayRecord} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface EntryLineProps extends LogTableProps {
  readonly entry: Entry;
  readonly sprint: Sprint;
  readonly mayRecord: boolean;
}

function EntryLine({ entry, sprint, data, mayRecord }: EntryLineProps) {
  const [writing, setWriting] = useState(false);
  const { formatMessage } = useIntl();
  const { ceremony, outcome, facilitator } = entry;
  const name = formatMessage({ id: `settings.ceremony.${ceremony}` });
  const who =
    facilitator === null
      ? formatMessage({ id: 'team.log.nobody' })
      : (facilitator.name ?? formatMessage({ id: 'team.rotation.role' }));
  return (
    <>
      <div className={styles['head']}>
        <span>
          <FormattedMessage
            id="team.log.line"
            values={{ ceremony: name, who, outcome: formatMessage({ id: `team.outcome.${outcome}` }) }}
          />
        </span>
        {mayRecord && !writing && (
          <Button
            appearance="subtle"
            spacing="compact"
            aria-label={formatMessage(
              { id: 'team.log.noteOf' },
              { of: formatMessage({ id: 'team.log.noteFor' }, { ceremony: name, sprint: sprint.name }) },
            )}
            onClick={() => setWriting(true)}
          >
            <FormattedMessage id="team.log.note" />
          </Button>
        )}
      </div>
      {writing && (
        <LogForm
          entry={entry}
          sprintId={sprint.sprintId}
          people={data.people}
          onDone={() => setWriting(false)}
        />
      )}
    </>
  );
}
