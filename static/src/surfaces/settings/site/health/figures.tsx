import type { ReactNode } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { JobsHealthDto } from '../../../../../../src/contract/jobs-api';
import { Duration } from '../duration';
import styles from './health.module.css';

/** The figures of the app's health, each with what it means. */
export function Figures({ health }: { readonly health: JobsHealthDto }) {
  const { lastEventAt, lag, queue, failures, counters, budget, reconcile } = health;
  const since = <Moment at={queue.since} />;
  return (
    <dl className={styles['figures']}>
      <Figure name="lastEvent">{lastEventAt === null ? <Never /> : <Moment at={lastEventAt} />}</Figure>
      <Figure name="lag">
        {lag === null ? (
          <Never />
        ) : (
          <FormattedMessage
            id="settings.health.figure.lagValue"
            values={{ last: <Duration ms={lag.lastMs} />, worst: <Duration ms={lag.worstMs} /> }}
          />
        )}
      </Figure>
      <Figure name="jobs">
        <FormattedMessage
          id="settings.health.figure.jobsValue"
          values={{ ...queue, errors: counters.errors, failures, since }}
        />
      </Figure>
      <Figure name="suggestions">
        <FormattedMessage id="settings.health.figure.suggestionsValue" values={{ ...counters, since }} />
      </Figure>
      <Figure name="budget">
        <FormattedMessage
          id="settings.health.figure.budgetValue"
          values={{ used: budget.used, perHour: budget.perHour, time: <Moment at={budget.resetsAt} /> }}
        />
      </Figure>
      <Figure name="reconcile">
        {reconcile === null ? (
          <Never />
        ) : (
          <FormattedMessage
            id="settings.health.figure.reconcileValue"
            values={{
              ...reconcile,
              time: <Moment at={reconcile.finishedAt ?? reconcile.startedAt} />,
            }}
          />
        )}
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['figure']}>
      <dt className={styles['name']}>
        <FormattedMessage id={`settings.health.figure.${name}`} />
      </dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  );
}

function Moment({ at }: { readonly at: number }) {
  return <FormattedDate value={at} dateStyle="medium" timeStyle="short" />;
}

function Never() {
  return <FormattedMessage id="settings.health.figure.never" />;
}
