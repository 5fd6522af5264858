import { FormattedMessage } from 'react-intl';
import type { ReactNode } from 'react';
import { Disclosure } from './disclosure';
import styles from './team/team.module.css';

interface FirstThenRestProps<T> {
  readonly list: readonly T[];
  readonly keyOf: (each: T) => string;
  /** Whether all but the first stay folded until somebody asks for them. */
  readonly fold: boolean;
  readonly children: (each: T) => ReactNode;
}

/** A list that begins with one thing, so that a reader new to it has one next step. */
export function FirstThenRest<T>({ list, keyOf, fold, children }: FirstThenRestProps<T>) {
  const shown = fold ? list.slice(0, 1) : list;
  const rest = list.slice(shown.length);
  const rows = (some: readonly T[]) => (
    <ul className={styles['plain']}>
      {some.map((each) => (
        <li key={keyOf(each)} className={styles['row']}>
          {children(each)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {rows(shown)}
      {rest.length > 0 && (
        <Disclosure label={<FormattedMessage id="team.more" values={{ count: rest.length }} />}>
          {rows(rest)}
        </Disclosure>
      )}
    </>
  );
}
