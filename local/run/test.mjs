// npm test: every check, in the order in which it pays to fail. Needs nothing but Node; the rest it brings along.
import { fail, installIfNeeded, outputOf, run } from './install.mjs';

installIfNeeded();
const chromium = outputOf('npx', ['tsx', 'local/run/provide-chromium.ts']);
if (chromium === null) fail('\nFailed: Chromium');

const CHECKS = [
  ['types', 'npm', ['run', '-s', 'typecheck']],
  ['lint and import directions', 'npm', ['run', '-s', 'lint']],
  ['format', 'npm', ['run', '-s', 'format:check']],
  ['build', 'npm', ['run', '-s', 'build']],
  ['unit, contract, user interface and browser tests', 'npx', ['jest', '--ci', '--maxWorkers=2']],
];

for (const [what, command, args] of CHECKS) {
  const started = Date.now();
  console.log(`\n— ${what}`);
  if (run(command, args, { CHROME_PATH: chromium }) !== 0) fail(`\nFailed: ${what}`);
  console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log('\nAll checks passed.');
