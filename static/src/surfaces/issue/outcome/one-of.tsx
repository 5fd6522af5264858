import { Radio } from '@atlaskit/radio';
import { FormattedMessage } from 'react-intl';
import styles from './outcome.module.css';

interface OneOfProps<T extends string | number> {
  readonly name: 'valueFor' | 'valueLevel' | 'riskWhen' | 'riskLevel';
  readonly values: readonly T[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** One click out of a few. */
export function OneOf<T extends string | number>({ name, values, chosen, onChoose }: OneOfProps<T>) {
  return (
    <fieldset className={styles['choice']}>
      <legend>
        <FormattedMessage id={`issue.outcome.field.${name}`} />
      </legend>
      {values.map((value) => (
        <Radio
          key={value}
          name={name}
          value={String(value)}
          label={<FormattedMessage id={`issue.outcome.${name}.${value}`} />}
          isChecked={chosen === value}
          onChange={() => onChoose(value)}
        />
      ))}
    </fieldset>
  );
}
