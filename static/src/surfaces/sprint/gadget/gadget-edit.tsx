import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import type { GadgetConfigurationDto } from '../../../../../src/contract/gadget-api';
import { view } from '../../../bridge';
import { ChoiceField } from '../../../shared/fields/choice-field';
import { FailureNote } from '../../../shared/failure-note';
import { BoardField } from './board-field';
import styles from './gadget.module.css';
import { ProjectField } from './project-field';

interface GadgetEditProps {
  /** What was chosen before. */
  readonly configuration: GadgetConfigurationDto | null;
}

/** How often Jira loads the gadget again, in minutes. */
const REFRESH = ['never', '15', '60'] as const;
type Refresh = (typeof REFRESH)[number];

/** Project, board and refresh of a gadget; the dashboard keeps them. */
export function GadgetEdit({ configuration }: GadgetEditProps) {
  const [projectKey, setProjectKey] = useState(configuration?.projectKey);
  const [boardId, setBoardId] = useState(configuration?.boardId);
  const [refresh, setRefresh] = useState<Refresh>(refreshOf(configuration));
  const [failure, setFailure] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    if (projectKey === undefined || boardId === undefined) return;
    const minutes = refresh === 'never' ? {} : { refresh: Number(refresh) };
    try {
      await view.submit({ projectKey, boardId, ...minutes } satisfies GadgetConfigurationDto);
    } catch (error) {
      setFailure(error);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const choose = (key: string): void => {
    setProjectKey(key);
    setBoardId(undefined);
  };
  return (
    <form className={styles['edit']} onSubmit={submit}>
      <Stack space="space.200">
        <Heading size="small" as="h1">
          <FormattedMessage id="sprint.gadget.edit" />
        </Heading>
        <ProjectField value={projectKey} onChange={choose} />
        {projectKey !== undefined && (
          <BoardField key={projectKey} projectKey={projectKey} value={boardId} onChange={setBoardId} />
        )}
        <ChoiceField
          label="sprint.gadget.refresh"
          values={REFRESH}
          prefix="sprint.gadget.refresh"
          value={refresh}
          readOnly={false}
          onChange={setRefresh}
        />
        {failure !== null && <FailureNote error={failure} />}
        <div>
          <Button type="submit" appearance="primary" isDisabled={boardId === undefined}>
            <FormattedMessage id="sprint.gadget.save" />
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function refreshOf(configuration: GadgetConfigurationDto | null): Refresh {
  return REFRESH.find((minutes) => minutes === String(configuration?.refresh)) ?? 'never';
}
