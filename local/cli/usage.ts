import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Out: the values of the options by name. Throws a UsageError for unknown options and positional arguments. */
export function optionsOf<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Out: the value. Throws a UsageError where the option is missing. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(`--${option} is missing`);
  return value;
}
