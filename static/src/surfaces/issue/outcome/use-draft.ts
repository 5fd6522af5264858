import { useState } from 'react';
import type { OutcomeChangeDto, OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { mergeAnswers, type AnswerConflict } from '../../../../../src/domain/backlog/outcome/merge-outcomes';
import type { OutcomeAnswers } from '../../../../../src/domain/backlog/outcome/outcome';
import type { useOutcomeChanges } from './use-outcome';

type Answer = ReturnType<typeof useOutcomeChanges>['answer'];
type Refused = Extract<OutcomeChangeDto, { outcome: 'invalid' }>;

interface Writing {
  /** What was kept when the writing began, and its revision. */
  readonly base: OutcomeAnswers;
  readonly rev: number | null;
  readonly mine: OutcomeAnswers;
  /** What somebody else said meanwhile on the same fields. */
  readonly conflicts: readonly AnswerConflict[];
  /** Fields that somebody else filled meanwhile and that were taken over. */
  readonly takenOver: readonly (keyof OutcomeAnswers)[];
}

/** Answers that are being written. They stay as written whatever becomes of saving them. */
export interface Draft extends Pick<Writing, 'conflicts' | 'takenOver'> {
  readonly answers: OutcomeAnswers;
  readonly isDirty: boolean;
  readonly set: (part: Partial<OutcomeAnswers>) => void;
  readonly save: (onSaved: () => void) => void;
  readonly discard: () => void;
  readonly isSaving: boolean;
  readonly error: unknown;
  /** Why an answer was not kept. */
  readonly refused: Refused | null;
}

/** In: the panel as it is now, how answers are saved. Out: the answers as written by the reader, over those kept. */
export function useDraft(panel: OutcomePanelDto, answer: Answer): Draft {
  const [writing, setWriting] = useState<Writing | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const current = writing ?? startingFrom(panel);
  const discard = (): void => {
    setWriting(null);
    setRefused(null);
  };
  const save = (onSaved: () => void): void =>
    answer.mutate(
      { rev: current.rev, answers: current.mine },
      {
        onSuccess: (change) => {
          if (change.outcome === 'invalid') setRefused(change);
          else if (change.outcome === 'conflict') setWriting(onTopOf(change.panel, current));
          else {
            discard();
            onSaved();
          }
        },
      },
    );
  return {
    answers: current.mine,
    isDirty: writing !== null,
    set: (part) => {
      setRefused(null);
      setWriting({ ...current, mine: { ...current.mine, ...part } });
    },
    save,
    discard,
    isSaving: answer.isPending,
    error: answer.error,
    refused,
    conflicts: current.conflicts,
    takenOver: current.takenOver,
  };
}

function startingFrom({ answers, rev }: OutcomePanelDto): Writing {
  return { base: answers, rev, mine: answers, conflicts: [], takenOver: [] };
}

/** Somebody was faster: their answers are taken over where the reader wrote nothing, and shown where both wrote. */
function onTopOf({ answers: theirs, rev }: OutcomePanelDto, { base, mine }: Writing): Writing {
  const { answers, conflicts, takenOver } = mergeAnswers(base, theirs, mine);
  const kept = Object.fromEntries(conflicts.map((conflict) => [conflict.field, conflict.mine]));
  return { base: theirs, rev, mine: { ...answers, ...kept }, conflicts, takenOver };
}
