import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { LearningNote } from '../../../shared/learning-note';
import { QueryView } from '../../../shared/query-view';
import { AnswersForm } from './answers-form';
import { AnswersView } from './answers-view';
import { DamagedNote } from './damaged-note';
import { PanelActions } from './panel-actions';
import { PoWord } from './po-word';
import { SeparationNote } from './separation-note';
import { useDraft } from './use-draft';
import { useOutcome, useOutcomeChanges } from './use-outcome';

/** The panel of an issue: what technical work is for, in two questions (domain.md 6). */
export function OutcomePanel() {
  const query = useOutcome();
  return <QueryView query={query}>{(panel) => <Outcome panel={panel} />}</QueryView>;
}

function Outcome({ panel }: { readonly panel: OutcomePanelDto }) {
  const changes = useOutcomeChanges(panel);
  const draft = useDraft(panel, changes.answer);
  const [wanted, setWanted] = useState(false);
  const answered = panel.at !== null;
  const editing = panel.viewer.mayAnswer && (draft.isDirty || wanted || (panel.prompt.asks && !answered));
  const done = (): void => {
    draft.discard();
    setWanted(false);
  };
  return (
    <Stack space="space.200">
      {panel.property === 'damaged' && <DamagedNote panel={panel} restore={changes.restore} />}
      {!panel.prompt.asks && <Quiet panel={panel} />}
      {editing && <AnswersForm panel={panel} draft={draft} onSaved={done} />}
      {!editing && answered && <AnswersView panel={panel} />}
      <PanelActions
        panel={panel}
        editing={editing}
        aside={changes.aside}
        onEdit={() => setWanted(true)}
        onCancel={done}
      />
      {(answered || panel.po.state !== 'none') && <PoWord panel={panel} poWord={changes.poWord} />}
      <SeparationNote panel={panel} />
      <LearningNote
        learning={panel.learning}
        language={panel.language}
        projectKey={panel.issue.projectKey}
        refresh="outcome"
      />
    </Stack>
  );
}

/** One calm line where nothing is asked. */
function Quiet({ panel: { prompt, snoozedUntil } }: { readonly panel: OutcomePanelDto }) {
  const date = <FormattedDate value={snoozedUntil ?? 0} day="numeric" month="long" />;
  return (
    <Text color="color.text.subtle">
      <FormattedMessage id={`issue.outcome.quiet.${prompt.reason}`} values={{ date }} />
    </Text>
  );
}
