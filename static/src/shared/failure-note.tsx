import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import { RefusedError } from '../bridge';
import styles from './notes.module.css';

interface FailureNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** The one place in the UI that says what went wrong and what to do next (design §7). */
export function FailureNote({ error, onRetry }: FailureNoteProps) {
  const { code, params } = told(error);
  if (code === 'PROJECT_OFF') return <SwitchedOffNote />;
  return (
    <div className={styles['failure']} role="alert">
      <Stack space="space.100" alignInline="start">
        <Text weight="semibold">
          <FormattedMessage id="common.error.title" />
        </Text>
        <Text>
          <FormattedMessage
            id={textOf(code, params)}
            values={{ seconds: 0, message: 'none', field: 'none', ...params }}
          />
        </Text>
        {onRetry !== undefined && mayRetry(code) && (
          <Button onClick={onRetry}>
            <FormattedMessage id="common.retry" />
          </Button>
        )}
      </Stack>
    </div>
  );
}

/** Where a rule of the team's own practice says no, or its settings do, the reason is the text. */
function textOf(code: RefusedError['code'], { reason, about }: RefusedError['params']): string {
  if (code !== 'REFUSED' || reason === undefined) return `common.error.${code}`;
  return about === 'settings' ? `settings.problem.${reason}` : `team.refusal.${reason}`;
}

/** Nothing went wrong: the site's admins have decided so, and the reader has nothing to do. */
function SwitchedOffNote() {
  return (
    <Text as="p" color="color.text.subtle">
      <FormattedMessage id="common.error.PROJECT_OFF" />
    </Text>
  );
}

/** What is not a refusal is a lost connection or a defect; the reader can only try again. */
function told(error: unknown): Pick<RefusedError, 'code' | 'params'> {
  return error instanceof RefusedError ? error : { code: 'JIRA_UNAVAILABLE', params: {} };
}

function mayRetry(code: RefusedError['code']): boolean {
  return (
    code !== 'REFUSED' && code !== 'NOT_FOUND' && code !== 'NOT_ALLOWED' && code !== 'SPRINT_NOT_STARTED'
  );
}
