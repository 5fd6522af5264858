import type { Board } from '../jira/board';
import { boardStatuses } from '../jira/board-rules';
import { normalise } from '../text/normalise';

/** How work flows over a board: which statuses are work in progress, which of those wait, are blocked, test or review. */
export interface FlowStatuses {
  readonly inProgress: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
  readonly blocked: ReadonlySet<string>;
  readonly checking: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  /** The place of each status on the board, by column from the left. */
  readonly columnOf: ReadonlyMap<string, number>;
}

const WAITING =
  /\b(ready|waiting|wait|blocked|on hold|hold|pending|queue|queued|parked|bereit|wartet|wartend|warten|blockiert|en attente|attente|pret|prete|bloque|en espera|espera|listo|lista|bloqueado)\b/;
const BLOCKED =
  /\b(blocked|on hold|impeded|blockiert|gesperrt|bloque|bloquee|bloqueado|bloqueada|impedido)\b/;
const CHECKING =
  /\b(review|reviews|reviewing|test|tests|testing|qa|verification|verify|verifying|validation|uat|acceptance|revue|relecture|recette|verifier|pruefung|prufung|abnahme|testen|revision|prueba|pruebas|validacion|verificacion)\b/;

/**
 * Reads the flow off a board's columns: what stands left is to do, what stands right is done (sprint-metrics.md A2).
 * Columns are known as waiting, blocked or checking by their name in English, French, German or Spanish.
 */
export function flowStatusesOf(board: Board): FlowStatuses {
  const used = board.columns.filter(({ statusIds }) => statusIds.length > 0);
  const between = used.slice(1, -1);
  const ids = (list: readonly Board['columns'][number][]): Set<string> =>
    new Set(list.flatMap(({ statusIds }) => statusIds));
  const named = (words: RegExp): Set<string> =>
    ids(between.filter(({ name }) => words.test(normalise(name))));
  return {
    inProgress: ids(between),
    waiting: named(WAITING),
    blocked: named(BLOCKED),
    checking: named(CHECKING),
    done: boardStatuses(board).done,
    columnOf: new Map(used.flatMap(({ statusIds }, column) => statusIds.map((id) => [id, column] as const))),
  };
}
