import type { Sprint } from '../../src/domain/sprint/sprint';
import { onSite } from './site';
import { optionsOf, required, UsageError } from './usage';

/** Lists the sprints of a site file, of one board or of all, one compact JSON a line. */
export async function sprints(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, {
    'site-file': { type: 'string' },
    board: { type: 'string' },
    user: { type: 'string' },
  });
  const file = required(options['site-file'], 'site-file');
  const board = options.board === undefined ? null : numberOf(options.board, 'board');
  const lines = await onSite(file, options.user ?? null, async ({ boards }) => {
    const ids = board === null ? (await boards.boardsOf()).map(({ id }) => id) : [board];
    const found = new Map<number, Sprint>();
    for (const id of ids) {
      for (const sprint of await boards.sprintsOf(id, ['active', 'closed', 'future']))
        found.set(sprint.id, sprint);
    }
    return [...found.values()].map(({ id, name, state, boardId }) =>
      JSON.stringify({ id, name, state, boardId }),
    );
  });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Out: a positive whole number. Throws a UsageError that names the option. */
export function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number <= 0)
    throw new UsageError(`--${option} must be a number, not "${text}"`);
  return number;
}
