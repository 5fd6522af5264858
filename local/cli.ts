import { UsageError } from './cli/usage';
import { InputError } from './cli/input';
import { commands } from './cli/commands';

const EXIT = { ok: 0, refused: 1, usage: 2 } as const;

/** Runs one command: JSON on stdout, diagnostics on stderr, exit 0 ok, 1 refused input, 2 usage. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = commands.get(name);
  if (command === undefined) {
    process.stderr.write(usage());
    return EXIT.usage;
  }
  try {
    await command.run(args);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nusage: tandem ${name} ${command.usage}\n`);
      return EXIT.usage;
    }
    if (error instanceof InputError) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.refused;
    }
    throw error;
  }
}

function usage(): string {
  const lines = [...commands].map(([name, { usage: line }]) => `  tandem ${name} ${line}`);
  return `usage:\n${lines.join('\n')}\n`;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
