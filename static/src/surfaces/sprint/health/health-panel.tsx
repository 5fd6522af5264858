import { Stack } from '@atlaskit/primitives/compiled';
import type { SprintHealthDto } from '../../../../../src/contract/sprint-api';
import { healthOf } from '../use-health';
import { ChosenSprint } from './chosen-sprint';
import { EmptyState } from './empty-state';
import { HealthToolbar } from './health-toolbar';
import { HistoryView } from './history/history-view';
import { IntroNote } from './intro-note';
import { OwnerSearches } from './owner-searches';
import type { Place } from './place';
import { ReadingNote } from './reading-note';
import { SideBySideNote } from './side-by-side-note';
import { EngagementLine } from './signals/engagement-line';
import { Headline } from './signals/headline';
import { IgnoredSprints } from './signals/ignored-sprints';
import { SignalGroups } from './signals/signal-groups';
import { SituationCards } from './signals/situation-cards';
import { StepInCard } from './signals/step-in-card';
import { useHide } from './use-hide';
import { useStepIn } from './use-step-in';

interface HealthPanelProps {
  readonly data: SprintHealthDto;
  readonly projectKey: string;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onTeam: (() => void) | undefined;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** The two signs first, then the sprint in front of the reader, the signals, and what came before. */
export function HealthPanel(props: HealthPanelProps) {
  const { data, projectKey, place, onPlace, onTeam } = props;
  const { board } = data;
  const sprintId = chosenSprint(data, place);
  const health = healthOf(data, sprintId);
  const hide = useHide(projectKey, board?.id);
  const startStepIn = useStepIn(projectKey);
  return (
    <Stack space="space.400">
      <HealthToolbar {...props} sprintId={sprintId} />
      {data.reading !== null && <ReadingNote reading={data.reading} />}
      {board !== null && !data.introduced && <IntroNote projectKey={projectKey} />}
      {health !== null && (
        <Stack space="space.200">
          <SideBySideNote data={data} spokenOf={health.sprintId} />
          <Headline health={health} hidden={data.hidden} />
          <StepInCard health={health} onStart={data.mayStepIn ? startStepIn : undefined} />
        </Stack>
      )}
      {board !== null && sprintId !== undefined ? (
        <ChosenSprint key={sprintId} data={data} boardId={board.id} sprintId={sprintId} />
      ) : (
        <EmptyState board={board} />
      )}
      {health !== null && (
        <>
          <SignalGroups
            health={health}
            projectKey={projectKey}
            stage={data.stage}
            texts={data.texts}
            sprints={data.sprints}
            hidden={data.hidden}
            onHide={data.mayHide ? (signal) => hide(signal, true) : undefined}
            onShow={data.mayHide ? (signal) => hide(signal, false) : undefined}
          />
          <SituationCards health={health} />
          <EngagementLine engagement={health.engagement} onTeam={onTeam} />
        </>
      )}
      {board !== null && board.type !== 'kanban' && (
        <Stack space="space.150">
          <HistoryView
            history={data.history}
            onSprint={(id) => onPlace({ boardId: board.id, sprintId: id })}
          />
          {health !== null && <IgnoredSprints ignored={health.ignored} sprints={data.sprints} />}
        </Stack>
      )}
      <OwnerSearches projectKey={projectKey} />
    </Stack>
  );
}

/** The sprint asked for where the board has it and it has started; else the running one, else the latest. */
function chosenSprint({ sprints }: SprintHealthDto, { sprintId }: Place): number | undefined {
  const started = sprints.filter(({ state }) => state !== 'future');
  return (started.find(({ id }) => id === sprintId) ?? started[0])?.id;
}
