// npm test: every check. Needs nothing but Node; the rest it brings along.
import { fail, installIfNeeded, outputOf, run, runAside } from './install.mjs';

installIfNeeded();
const chromium = outputOf('npx', ['tsx', 'local/run/provide-chromium.ts']);
if (chromium === null) fail('\nFailed: Chromium');

/** Each lane takes about a minute and a half on one core; side by side they leave none of two idle. */
const LANES = [
  [
    ['types', 'npm', ['run', '-s', 'typecheck']],
    ['format', 'npm', ['run', '-s', 'format:check']],
    ['build', 'npm', ['run', '-s', 'build']],
    ['styles', 'npm', ['run', '-s', 'lint:styles']],
    ['import directions', 'npm', ['run', '-s', 'lint:imports']],
  ],
  [['lint', 'npm', ['run', '-s', 'lint']]],
];

await Promise.all(
  LANES.map(async (checks) => {
    for (const [what, command, args] of checks) {
      const started = Date.now();
      const { code, output } = await runAside(command, args);
      report(what, started, output);
      if (code !== 0) fail(`\nFailed: ${what}`);
    }
  }),
);

const started = Date.now();
const TESTS = 'unit, contract, user interface and browser tests';
console.log(`\n— ${TESTS}`);
if (run('npx', ['jest', '--ci', '--maxWorkers=2'], { CHROME_PATH: chromium }) !== 0)
  fail(`\nFailed: ${TESTS}`);
console.log(`  ${secondsSince(started)} s`);
console.log('\nAll checks passed.');

function report(what, since, output) {
  console.log(`\n— ${what}\n${output}  ${secondsSince(since)} s`);
}

function secondsSince(time) {
  return ((Date.now() - time) / 1000).toFixed(1);
}
