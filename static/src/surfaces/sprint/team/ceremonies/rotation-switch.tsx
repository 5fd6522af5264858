import Checkbox from '@atlaskit/checkbox';
import { FormattedMessage } from 'react-intl';
import type { CeremoniesDto } from '../../../../../../src/contract/ceremony-api';
import { CEREMONIES, type Ceremony } from '../../../../../../src/domain/team/settings';
import styles from '../../../../shared/team/team.module.css';

interface RotationSwitchProps {
  readonly rotation: CeremoniesDto['rotation'];
  readonly busy: boolean;
  readonly onSave: (next: { on?: boolean; ceremonies?: Ceremony[] }) => void;
}

/** Whether ceremonies rotate, and which. The last one cannot be taken out: then the rotation is off. */
export function RotationSwitch({ rotation, busy, onSave }: RotationSwitchProps) {
  const { on, ceremonies } = rotation;
  const toggle = (ceremony: Ceremony, rotates: boolean): void => {
    const next = CEREMONIES.filter((each) => (each === ceremony ? rotates : ceremonies.includes(each)));
    onSave(next.length === 0 ? { on: false } : { ceremonies: next });
  };
  return (
    <div>
      <Checkbox
        label={<FormattedMessage id="team.rotation.on" />}
        isChecked={on}
        isDisabled={busy}
        onChange={(event) => onSave({ on: event.target.checked })}
      />
      {on && (
        <fieldset className={styles['fieldset']}>
          <legend className={styles['small']}>
            <FormattedMessage id="team.rotation.which" />
          </legend>
          {CEREMONIES.map((ceremony) => (
            <Checkbox
              key={ceremony}
              label={<FormattedMessage id={`settings.ceremony.${ceremony}`} />}
              isChecked={ceremonies.includes(ceremony)}
              isDisabled={busy}
              onChange={(event) => toggle(ceremony, event.target.checked)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
