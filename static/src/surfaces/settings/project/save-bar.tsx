import Button from '@atlaskit/button/new';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { ProblemDto } from '../../../../../src/contract/settings-api';
import styles from './save-bar.module.css';

interface SaveBarProps {
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saved: boolean;
  readonly invalid: readonly ProblemDto[];
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Says that something is not saved yet, and why it could not be. */
export function SaveBar({ dirty, saving, saved, invalid, onSave, onDiscard }: SaveBarProps) {
  return (
    <div className={styles['bar']} role="status" aria-live="polite">
      {invalid.length > 0 && (
        <ul className={styles['problems']}>
          {invalid.map(({ code, field, params }) => (
            <li key={`${code} ${field}`}>
              <FormattedMessage id={`settings.problem.${code}`} values={params} />
            </li>
          ))}
        </ul>
      )}
      {dirty && (
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text>
            <FormattedMessage id="settings.unsaved" />
          </Text>
          <Button appearance="primary" isLoading={saving} onClick={onSave}>
            <FormattedMessage id="settings.save" />
          </Button>
          <Button appearance="subtle" isDisabled={saving} onClick={onDiscard}>
            <FormattedMessage id="settings.discard" />
          </Button>
        </Inline>
      )}
      {saved && (
        <Text color="color.text.success">
          <FormattedMessage id="settings.saved" />
        </Text>
      )}
    </div>
  );
}
