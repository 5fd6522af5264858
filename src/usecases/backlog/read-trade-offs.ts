import type { TradeOffDto } from '../../contract/backlog-api';
import type { TradeOff } from '../../domain/backlog/ranking/trade-off';
import type { Board } from '../../domain/jira/board';
import { NO_CUSTOM_FIELDS, type Issues } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { homeOf } from '../sprint/sprint-home';

/** What the page shows; the log itself keeps more. */
const SHOWN = 50;

/** Out: why the order of a board was changed, the newest first, as its reader may see it. Throws Failures. */
export async function readTradeOffs(
  { issues, stores }: { issues: Issues; stores: Pick<Stores, 'tradeOffs'> },
  board: Board,
): Promise<{ entries: TradeOffDto[]; hidden: number }> {
  const kept = await stores.tradeOffs.read({ project: homeOf(board), name: String(board.id) });
  const shown = (kept?.value ?? []).slice(0, SHOWN);
  if (shown.length === 0) return { entries: [], hidden: 0 };
  const ids = [...new Set(shown.flatMap(({ item, beside }) => [item, beside]))];
  const visible = await issues.byIds(ids, NO_CUSTOM_FIELDS);
  const keys = new Map(visible.map(({ id, key }) => [id, key]));
  const entries = shown.flatMap((entry) => entryDto(entry, keys));
  return { entries, hidden: shown.length - entries.length };
}

function entryDto({ item, beside, ...entry }: TradeOff, keys: ReadonlyMap<string, string>): TradeOffDto[] {
  const key = keys.get(item);
  if (key === undefined) return [];
  const besideKey = keys.get(beside);
  return [
    {
      ...entry,
      consulted: [...entry.consulted],
      item: { id: item, key },
      beside: besideKey === undefined ? null : { id: beside, key: besideKey },
    },
  ];
}
