/** What happened, for the operators: codes, counts and durations. Never titles, names or account ids. */
export type LogEntry = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  readonly write: (entry: LogEntry) => void;
}
