import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import { FailureNote } from '../../../shared/failure-note';
import { LearningNote } from '../../../shared/learning-note';
import { BacklogTable } from './backlog-table';
import { BacklogToolbar } from './backlog-toolbar';
import { EVERYTHING, filtered } from './filters';
import { FindingView } from './finding-view';
import { MovePanel } from './move-panel';
import { marksOf } from './marks';
import { MovedNote } from './moved-note';
import { ReadingProgress } from './reading-progress';
import { TradeOffLog } from './trade-off-log';
import type { Backlog } from './use-backlog';
import { useMoves } from './use-moves';

interface BacklogViewProps {
  readonly backlog: Backlog;
  readonly onReadAgain: () => void;
}

/** The list with what can be done about it. No grouping and no sums by class: it is one list. */
export function BacklogView({ backlog, onReadAgain }: BacklogViewProps) {
  const { list, items, complete } = backlog;
  const [filter, setFilter] = useState(EVERYTHING);
  const [moving, setMoving] = useState<BacklogItemDto | null>(null);
  const moves = useMoves(backlog, onReadAgain);
  const inOrder = useMemo(() => moves.ids.flatMap((id) => items.get(id) ?? []), [moves.ids, items]);
  const marks = useMemo(
    () => marksOf(complete ? inOrder : [], list.ranked),
    [complete, inOrder, list.ranked],
  );
  const shown = useMemo(() => filtered(inOrder, filter, marks), [inOrder, filter, marks]);
  const places = useMemo(() => new Map(inOrder.map(({ id }, index) => [id, index + 1])), [inOrder]);
  if (list.ids.length === 0) return <EmptyList />;
  return (
    <Stack space="space.200">
      <FindingView boardId={list.board.id} />
      <LearningNote
        learning={list.learning}
        language={list.language}
        projectKey={list.projectKey ?? ''}
        refresh="backlog"
      />
      <BacklogToolbar filter={filter} onFilter={setFilter} shown={shown} {...{ marks, places, backlog }} />
      <ReadingProgress backlog={backlog} />
      {!list.ranked && <UnrankedNote />}
      {moves.failure !== null && <FailureNote error={moves.failure} />}
      {moves.last !== null && <MovedNote key={moves.last.issueId} moves={moves} items={items} />}
      {moving !== null && (
        <MovePanel
          key={moving.id}
          item={moving}
          items={inOrder}
          moves={moves}
          onClose={() => setMoving(null)}
        />
      )}
      <BacklogTable
        shown={shown}
        places={places}
        marks={marks}
        unit={list.unit}
        mayRank={list.viewer.mayRank}
        onStep={moves.step}
        onMove={setMoving}
      />
      <TradeOffLog boardId={list.board.id} />
    </Stack>
  );
}

function EmptyList() {
  return (
    <Text color="color.text.subtle">
      <FormattedMessage id="sprint.backlog.empty" />
    </Text>
  );
}

function UnrankedNote() {
  return (
    <Text color="color.text.subtle">
      <FormattedMessage id="sprint.backlog.unranked" />
    </Text>
  );
}
