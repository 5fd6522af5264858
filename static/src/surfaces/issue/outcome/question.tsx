import { Text } from '@atlaskit/primitives/compiled';
import Textarea from '@atlaskit/textarea';
import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import type { Draft } from './use-draft';
import styles from './outcome.module.css';

interface QuestionProps {
  readonly question: 'value' | 'risk';
  readonly panel: OutcomePanelDto;
  readonly draft: Draft;
}

/** One question of the article with its answer, and how much help the team's stage calls for. */
export function Question({ question, panel, draft }: QuestionProps) {
  const id = useId();
  const refused = draft.refused?.field === question ? draft.refused : null;
  const { help } = panel.prompt;
  return (
    <div>
      <label className={styles['question']} htmlFor={id}>
        <FormattedMessage id={`issue.outcome.question.${question}`} />
      </label>
      <div id={`${id}-help`}>
        {help !== 'none' && (
          <Text as="p" size="small" color="color.text.subtle">
            <FormattedMessage id={`issue.outcome.${help}.${question}`} />
          </Text>
        )}
      </div>
      <Textarea
        id={id}
        aria-describedby={`${id}-help ${id}-error`}
        minimumRows={2}
        resize="smart"
        value={draft.answers[question]}
        isInvalid={refused !== null}
        onChange={(event) => draft.set({ [question]: event.target.value })}
      />
      <div id={`${id}-error`} role="alert">
        {refused !== null && (
          <Text as="p" size="small" color="color.text.danger">
            <FormattedMessage
              id="issue.outcome.tooLong"
              values={{ length: refused.length, most: refused.most }}
            />
          </Text>
        )}
      </div>
    </div>
  );
}
