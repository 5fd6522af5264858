import { isFailure } from '../../src/ports/failure';
import { SEPARATION_SIGNAL } from '../../src/domain/backlog/finding/shown-finding';
import { findingState } from '../../src/domain/team/experiment';
import { evaluateSeparation } from '../../src/usecases/backlog/separation/evaluate-separation';
import { experimentsOf } from '../../src/usecases/team/experiments';
import { InputError } from './input';
import { onSite } from './site';
import { numberOf } from './sprints';
import { optionsOf, required } from './usage';

/** Evaluates the finding on separate allocation of one board of a site file, as one JSON line. */
export async function findings(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, {
    'site-file': { type: 'string' },
    board: { type: 'string' },
    user: { type: 'string' },
    json: { type: 'boolean' },
  });
  const file = required(options['site-file'], 'site-file');
  const board = numberOf(required(options.board, 'board'), 'board');
  const line = await onSite(file, options.user ?? null, async (deps) => {
    try {
      const { home, stored } = await evaluateSeparation(deps, board);
      const experiments = await experimentsOf(deps.stores, home);
      const { state, evidence, markers, platform, missing } = stored.finding;
      const { quiet } = findingState(experiments, SEPARATION_SIGNAL, deps.clock.now());
      return JSON.stringify({ state, evidence, markers, acknowledged: quiet, platform, missing });
    } catch (error) {
      if (isFailure(error, 'notFound')) throw new InputError(`${file}: no board ${board}`);
      throw error;
    }
  });
  process.stdout.write(`${line}\n`);
}
