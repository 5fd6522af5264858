import Checkbox from '@atlaskit/checkbox';
import { FormattedMessage } from 'react-intl';
import styles from './field.module.css';

interface CheckFieldProps {
  readonly label: string;
  readonly values?: Record<string, string> | undefined;
  readonly help?: string | undefined;
  readonly checked: boolean;
  readonly readOnly: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that holds or does not. */
export function CheckField({ label, values, help, checked, readOnly, onChange }: CheckFieldProps) {
  return (
    <div className={styles['field']}>
      <Checkbox
        label={<FormattedMessage id={label} values={values} />}
        isChecked={checked}
        isDisabled={readOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
      {help !== undefined && (
        <p className={styles['help']}>
          <FormattedMessage id={help} />
        </p>
      )}
    </div>
  );
}
