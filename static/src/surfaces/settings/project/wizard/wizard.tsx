import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SettingsDto } from '../../../../../../src/contract/settings-api';
import type { TeamSettings } from '../../../../../../src/domain/team/settings';
import { FailureNote } from '../../../../shared/failure-note';
import { ConflictView } from '../conflict-view';
import { RolesSection } from '../sections/roles-section';
import { useDraft } from '../use-draft';
import { usePeople } from '../use-people';
import { useSave } from '../use-save';
import { CriteriaStep } from './criteria-step';
import { NewToAgileStep } from './new-to-agile-step';
import { SilentNote } from './silent-note';
import styles from '../settings-page.module.css';

const STEPS = ['criteria', 'roles', 'newToAgile'] as const;

interface WizardProps {
  readonly projectKey: string;
  readonly data: SettingsDto;
}

/** First run: the two criteria in plain words, who has which role, and whether the team is new to agile (domain.md T18). */
export function Wizard({ projectKey, data }: WizardProps) {
  const [index, setIndex] = useState(0);
  const draft = useDraft(data.settings);
  const save = useSave(projectKey, data);
  const { people, findPeople } = usePeople(projectKey, data.people);
  const problems = save.data?.outcome === 'invalid' ? save.data.problems : [];
  const conflict = save.data?.outcome === 'conflict' ? save.data : null;
  const step = STEPS[index] ?? 'criteria';
  const last = index === STEPS.length - 1;
  const mine = { ...draft.settings, introduced: true };
  const finish = (settings: TeamSettings, rev: number | null): void =>
    save.mutate(
      { settings, rev },
      { onSuccess: (result) => result.outcome === 'invalid' && setIndex(STEPS.indexOf('roles')) },
    );
  return (
    <main className={styles['page']}>
      <Stack space="space.250">
        <Heading size="large" as="h1">
          <FormattedMessage id="settings.wizard.title" />
        </Heading>
        <Text color="color.text.subtle">
          <FormattedMessage id="settings.wizard.step" values={{ step: index + 1, steps: STEPS.length }} />
        </Text>
        {step === 'criteria' && <CriteriaStep />}
        {step === 'roles' && (
          <RolesSection
            settings={draft.settings}
            change={draft.change}
            problems={problems}
            readOnly={false}
            maySteer
            people={people}
            findPeople={findPeople}
            projectKey={projectKey}
          />
        )}
        {step === 'newToAgile' && <NewToAgileStep settings={draft.settings} change={draft.change} />}
        {last && <SilentNote roles={draft.settings.roles} />}
        {save.isError && <FailureNote error={save.error} />}
        {conflict !== null && (
          <ConflictView
            projectKey={projectKey}
            mine={mine}
            theirs={conflict.settings}
            people={people}
            onDecide={(settings) => finish(settings, conflict.rev)}
          />
        )}
        <Inline space="space.100">
          {index > 0 && (
            <Button onClick={() => setIndex(index - 1)}>
              <FormattedMessage id="settings.wizard.back" />
            </Button>
          )}
          <Button
            appearance="primary"
            isLoading={save.isPending}
            onClick={() => (last ? finish(mine, data.rev) : setIndex(index + 1))}
          >
            <FormattedMessage id={last ? 'settings.wizard.finish' : 'settings.wizard.next'} />
          </Button>
        </Inline>
      </Stack>
    </main>
  );
}
