import { classify } from './classify';
import { findings } from './findings';
import { serve } from './serve';
import { sprint } from './sprint';
import { sprints } from './sprints';
import { suggest } from './suggest';

export interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

/** Every command of `npm run -s tandem -- …`. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['classify', { usage: '--in FILE.jsonl', run: classify }],
  [
    'serve',
    { usage: '[--site-file FILE] [--port N] [--traffic FILE] [--chaos WHAT] [--no-open]', run: serve },
  ],
  ['suggest', { usage: '--in FILE.jsonl', run: suggest }],
  ['sprint', { usage: '--site-file FILE --sprint ID|all [--user ACCOUNT] --json', run: sprint }],
  ['findings', { usage: '--site-file FILE --board ID [--user ACCOUNT] --json', run: findings }],
  ['sprints', { usage: '--site-file FILE [--board ID] [--user ACCOUNT]', run: sprints }],
]);
