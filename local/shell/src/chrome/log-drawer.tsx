import { useState } from 'react';

import { clock } from '../api/host';
import type { TraceEntry } from '../api/live';
import styles from './log-drawer.module.css';

const KINDS = { event: 'Events', call: 'Calls', invocation: 'Invocations' } as const;
type Kind = keyof typeof KINDS;

const HOUR_MS = 3_600_000;
const STEPS = [
  { name: '+ 5 min', ms: HOUR_MS / 12 },
  { name: '+ 1 hour', ms: HOUR_MS },
  { name: '+ 1 day', ms: 24 * HOUR_MS },
];

/** What happened behind the page: product events, REST calls, invocations. And the clock, which can be moved on. */
export function LogDrawer({ trace }: { trace: readonly TraceEntry[] }) {
  const [kind, setKind] = useState<Kind | undefined>();
  const entries = trace.filter((entry) => entry.kind === kind);
  return (
    <aside className={styles['drawer']} aria-label="Log">
      <div className={styles['bar']}>
        {(Object.keys(KINDS) as Kind[]).map((name) => (
          <button
            key={name}
            type="button"
            aria-expanded={kind === name}
            onClick={() => setKind(kind === name ? undefined : name)}
          >
            {KINDS[name]} ({trace.filter((entry) => entry.kind === name).length})
          </button>
        ))}
        <span className={styles['clock']}>
          Site time
          {STEPS.map(({ name, ms }) => (
            <button key={name} type="button" onClick={() => void clock.advance(ms)}>
              {name}
            </button>
          ))}
        </span>
      </div>
      {kind && (
        <ol className={styles['entries']} aria-label={KINDS[kind]}>
          {entries.map((entry, index) => (
            <li key={entries.length - index}>
              <LogLine entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}

function LogLine({ entry }: { entry: TraceEntry }) {
  const duration = entry.durationMs === undefined ? '' : `${Math.round(entry.durationMs)} ms`;
  const texts: Readonly<Record<Kind, readonly unknown[]>> = {
    event: [entry.eventType, entry.trigger, entry.outcome],
    call: [entry.provider, entry.method, entry.path, entry.status, duration],
    invocation: [entry.functionKey, entry.subject, entry.outcome, duration, entry.error],
  };
  const logs = entry.logs?.map(({ level, text }) => `${level}: ${text}`) ?? [];
  return (
    <>
      <code>{[entry.at.slice(11, 23), ...texts[entry.kind]].filter(Boolean).join(' · ')}</code>
      {logs.length > 0 && <pre>{logs.join('\n')}</pre>}
    </>
  );
}
