import { suggest } from './suggest';

export interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

/** Every command of `npm run -s tandem -- …`. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['suggest', { usage: '--in FILE.jsonl', run: suggest }],
]);
