import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { LEVELS, RISK_WHEN, VALUE_FOR } from '../../../../../src/domain/backlog/outcome/outcome';
import { FailureNote } from '../../../shared/failure-note';
import { ConflictNote } from './conflict-note';
import { OneOf } from './one-of';
import { Question } from './question';
import type { Draft } from './use-draft';
import styles from './outcome.module.css';

interface AnswersFormProps {
  readonly panel: OutcomePanelDto;
  readonly draft: Draft;
  readonly onSaved: () => void;
}

/** The two questions: two texts and four clicks. Nothing is ever blocked by them. */
export function AnswersForm({ panel, draft, onSaved }: AnswersFormProps) {
  const { answers, set } = draft;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        draft.save(onSaved);
      }}
    >
      <Stack space="space.200">
        <Question question="value" panel={panel} draft={draft} />
        <div className={styles['clicks']}>
          <OneOf
            name="valueFor"
            values={VALUE_FOR}
            chosen={answers.valueFor}
            onChoose={(valueFor) => set({ valueFor })}
          />
          <OneOf
            name="valueLevel"
            values={LEVELS}
            chosen={answers.valueLevel}
            onChoose={(valueLevel) => set({ valueLevel })}
          />
        </div>
        <Question question="risk" panel={panel} draft={draft} />
        <div className={styles['clicks']}>
          <OneOf
            name="riskWhen"
            values={RISK_WHEN}
            chosen={answers.riskWhen}
            onChoose={(riskWhen) => set({ riskWhen })}
          />
          {answers.riskWhen !== 'none' && (
            <OneOf
              name="riskLevel"
              values={LEVELS}
              chosen={answers.riskLevel}
              onChoose={(riskLevel) => set({ riskLevel })}
            />
          )}
        </div>
        {draft.conflicts.length + draft.takenOver.length > 0 && <ConflictNote panel={panel} draft={draft} />}
        {draft.error !== null && <FailureNote error={draft.error} />}
        <div>
          <Button type="submit" appearance="primary" isLoading={draft.isSaving}>
            <FormattedMessage id="issue.outcome.save" />
          </Button>
        </div>
      </Stack>
    </form>
  );
}
