import type { SuggestionDto } from '../../../../src/contract/issue-api';
import styles from './highlighted-title.module.css';

interface HighlightedTitleProps {
  readonly title: string;
  readonly evidence: SuggestionDto['evidence'];
}

/** The title with the words that carried the decision marked. Text only: nothing in a title is ever markup. */
export function HighlightedTitle({ title, evidence }: HighlightedTitleProps) {
  return (
    <p className={styles['title']}>
      {piecesOf(title, evidence).map(({ text, marked, at }) =>
        marked ? (
          <mark key={at} className={styles['mark']}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}

interface Piece {
  readonly text: string;
  readonly marked: boolean;
  readonly at: number;
}

/** Out: the title in pieces; overlapping evidence is marked once. */
export function piecesOf(title: string, evidence: SuggestionDto['evidence']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: title.slice(at, end), marked, at });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...evidence].sort((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(title.length, false);
  return pieces;
}
