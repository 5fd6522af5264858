import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './answer.module.css';

interface Choice<T extends string> {
  readonly value: T;
  /** Id of its message. */
  readonly text: string;
}

interface ChoiceQuestionProps<T extends string> {
  /** Id of the message that asks. */
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One question with its answers in full sentences. Native radio buttons: arrow keys choose, tab goes on. */
export function ChoiceQuestion<T extends string>(props: ChoiceQuestionProps<T>) {
  const { legend, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles['question']}>
      <legend className={styles['legend']}>
        <FormattedMessage id={legend} />
      </legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            className={styles['radio']}
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <FormattedMessage id={choice.text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
