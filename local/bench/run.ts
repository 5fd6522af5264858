import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backfillRows } from './backfill-rows';
import { bundleRows } from './bundle-rows';
import { chaosRows } from './chaos-rows';
import { contentRows } from './content-rows';
import { costRows } from './cost-rows';
import { invocationRows } from './invocation-rows';
import { replayRows } from './replay-rows';
import type { Row } from './row';
import { separationRows } from './separation-rows';
import { speedRows } from './speed-rows';

const SEEDS = '200';

/**
 * `npm run bench`: measures the budgets of design §9 and prints a table; `--json FILE` writes the figures as well.
 * `--only NAME` measures one part, `--seeds N` plays fewer rough months. Exit code 1 where a budget does not hold.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      seeds: { type: 'string', default: SEEDS },
    },
  });
  const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
    bundle: bundleRows,
    invocations: invocationRows,
    content: contentRows,
    replay: replayRows,
    speed: speedRows,
    separation: () => Promise.resolve(separationRows()),
    backfill: backfillRows,
    cost: costRows,
    chaos: () => chaosRows(Number(values.seeds)),
  };
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only === undefined || values.only === name) rows.push(...(await measure()));
  }
  print(rows);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0;
}

function print(rows: readonly Row[]): void {
  for (const { what, budget, measured, holds } of rows) {
    const verdict = holds === null ? '     ' : holds ? 'holds' : 'MISS ';
    process.stdout.write(`${verdict}  ${what}\n       budget ${budget} · measured ${measured}\n`);
  }
}

void main();
