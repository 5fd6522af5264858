// npm start: installs, builds and serves the sample site. Needs nothing but Node; the rest it brings along.
import { run, fail, installIfNeeded } from './install.mjs';

installIfNeeded();
console.log('Building the user interface …');
if (run('npm', ['run', '-s', 'build']) !== 0) fail('The build failed; see above.');
process.exit(run('npx', ['tsx', 'local/cli.ts', 'serve', ...process.argv.slice(2)]));
