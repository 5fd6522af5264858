import { InputError } from '../cli/input';
import { UsageError } from '../cli/usage';

/** Runs a script with its arguments; what is wrong with them is said without a stack: exit code 1 for files, 2 for usage. */
export function run(script: (args: readonly string[]) => void | Promise<void>): void {
  Promise.resolve()
    .then(() => script(process.argv.slice(2)))
    .catch((error: unknown) => {
      if (!(error instanceof InputError || error instanceof UsageError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error instanceof InputError ? 1 : 2;
    });
}
