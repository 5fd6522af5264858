import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SettingsDto } from '../../../../../src/contract/settings-api';
import type { TeamSettings } from '../../../../../src/domain/team/settings';
import { FailureNote } from '../../../shared/failure-note';
import { usePath } from '../../../shared/use-path';
import { ConflictView } from './conflict-view';
import { SaveBar } from './save-bar';
import { SectionNav } from './section-nav';
import { SECTIONS, sectionAt } from './sections';
import { useDraft } from './use-draft';
import { usePeople } from './use-people';
import { useLeaveGuard } from './use-leave-guard';
import { useSave } from './use-save';
import styles from './settings-page.module.css';

interface SettingsPageProps {
  readonly projectKey: string;
  readonly data: SettingsDto;
  /** The first run has just ended. */
  readonly justSetUp: boolean;
}

/** The sections of the settings around one draft: what is changed in one stays while another is looked at. */
export function SettingsPage({ projectKey, data, justSetUp }: SettingsPageProps) {
  const [path, go] = usePath();
  const draft = useDraft(data.settings);
  const save = useSave(projectKey, data);
  const [rev, setRev] = useState(data.rev);
  const { people, findPeople } = usePeople(projectKey, data.people);
  const { viewer } = data;
  useLeaveGuard(draft.dirty);

  const result = save.data;
  const section = sectionAt(path);
  const Section = section.component;
  const saveNow = (settings: TeamSettings, on: number | null): void =>
    save.mutate(
      { settings, rev: on },
      { onSuccess: (answer) => answer.outcome === 'saved' && setRev(answer.rev) },
    );

  return (
    <main className={styles['page']}>
      <Stack space="space.200">
        <Heading size="large" as="h1">
          <FormattedMessage id="settings.title" />
        </Heading>
        {justSetUp && (
          <div role="status">
            <SectionMessage appearance="success">
              <FormattedMessage id="settings.wizard.done" />
            </SectionMessage>
          </div>
        )}
        {!viewer.maySave && (
          <SectionMessage>
            <FormattedMessage id={viewer.maySteer ? 'settings.readOnly.steer' : 'settings.readOnly'} />
          </SectionMessage>
        )}
        <div className={styles['columns']}>
          <SectionNav sections={SECTIONS} current={section.id} onGo={go} />
          <div className={styles['section']}>
            <Section
              settings={draft.settings}
              change={draft.change}
              problems={result?.outcome === 'invalid' ? result.problems : []}
              readOnly={!viewer.maySave}
              maySteer={viewer.maySteer}
              people={people}
              findPeople={findPeople}
              projectKey={projectKey}
            />
          </div>
        </div>
        {save.isError && <FailureNote error={save.error} />}
        {result?.outcome === 'conflict' && (
          <ConflictView
            projectKey={projectKey}
            mine={draft.settings}
            theirs={result.settings}
            people={people}
            onDecide={(settings) => {
              draft.reset(settings);
              saveNow(settings, result.rev);
            }}
          />
        )}
        <SaveBar
          dirty={draft.dirty}
          saving={save.isPending}
          saved={result?.outcome === 'saved' && !draft.dirty}
          invalid={result?.outcome === 'invalid' ? result.problems : []}
          onSave={() => saveNow(draft.settings, rev)}
          onDiscard={() => {
            draft.reset(data.settings);
            save.reset();
          }}
        />
      </Stack>
    </main>
  );
}
