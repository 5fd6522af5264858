import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RankMove } from '../../../../../src/domain/backlog/ranking/rank-move';
import type { ConsultedRole } from '../../../../../src/domain/backlog/ranking/trade-off';
import { call } from './call';
import { planMove, type PlannedMove } from './order';
import type { Backlog } from './use-backlog';

/** Why an item was moved. */
export interface MoveReason {
  readonly reason: string;
  readonly consulted: readonly ConsultedRole[];
}

/** What the reader does about the order. */
export interface Moves {
  /** The order as it stands after the reader’s moves. */
  readonly ids: readonly string[];
  /** Moves an item; `why` is kept where it says something. */
  readonly move: (move: RankMove, why?: MoveReason) => void;
  /** Moves an item next to its neighbour in view. */
  readonly step: (issueId: string, direction: 'up' | 'down', neighbour: string) => void;
  readonly isMoving: boolean;
  readonly failure: unknown;
  /** The last move that passed items of the other half and was not explained. */
  readonly last: PlannedMove | null;
  readonly explain: (move: PlannedMove, why: MoveReason) => void;
  readonly dismiss: () => void;
  readonly explaining: { readonly isPending: boolean; readonly error: unknown };
}

/**
 * Ranks through Jira as the reader. The list shows the new order at once; where Jira refuses, it is read again and shows
 * what Jira has.
 */
export function useMoves({ list, items }: Backlog, onReadAgain: () => void): Moves {
  const boardId = list.board.id;
  const client = useQueryClient();
  const [moved, setMoved] = useState<{ asOf: number; ids: readonly string[] } | null>(null);
  const [last, setLast] = useState<PlannedMove | null>(null);
  const ids = moved !== null && moved.asOf === list.asOf ? moved.ids : list.ids;

  const explaining = useMutation({
    mutationFn: ({ planned, why }: { planned: PlannedMove; why: MoveReason }) => {
      const { issueId, direction, beside, crossed } = planned;
      const { reason, consulted } = why;
      const passed = crossed.length;
      return call('backlog.explain', {
        boardId,
        issueId,
        direction,
        beside,
        passed,
        reason,
        consulted: [...consulted],
      });
    },
    onSuccess: () => {
      setLast(null);
      void client.invalidateQueries({ queryKey: ['backlog.log', boardId] });
    },
  });
  const ranking = useMutation({
    mutationFn: ({ planned }: { planned: PlannedMove; why: MoveReason | null }) => {
      const { issueId, direction, beside } = planned;
      return call('backlog.move', { boardId, issueId, direction, beside });
    },
    onMutate: ({ planned }) => setMoved({ asOf: list.asOf, ids: planned.ids }),
    onSuccess: (_result, { planned, why }) => {
      const isTold = why !== null && (why.reason.trim() !== '' || why.consulted.length > 0);
      setLast(planned.crossed.length > 0 && !isTold ? planned : null);
      if (isTold) explaining.mutate({ planned, why });
    },
    onError: () => {
      setMoved(null);
      onReadAgain();
    },
  });
  const move = (wanted: RankMove, why: MoveReason | null = null): void => {
    const planned = planMove(ids, items, wanted);
    if (planned !== null && !ranking.isPending) ranking.mutate({ planned, why });
  };
  return {
    ids,
    move,
    step: (issueId, direction, other) => move({ issueId, to: direction === 'up' ? 'above' : 'below', other }),
    isMoving: ranking.isPending,
    failure: ranking.error ?? null,
    last,
    explain: (planned, why) => explaining.mutate({ planned, why }),
    dismiss: () => setLast(null),
    explaining: { isPending: explaining.isPending, error: explaining.error ?? null },
  };
}
