import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { lint } from '@forge/lint';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '../..');
const CONTRACT = path.join(ROOT, 'local/jira/contract');
const NOTHING = path.join(os.tmpdir(), `tandem-no-paths-${process.pid}.json`);

/** Read from files, the linter needs no network. */
const SWAGGER = {
  USE_LOCAL_SWAGGER: '1',
  LOCAL_JIRA_SWAGGER: path.join(CONTRACT, 'subset-jira-platform.contract.json'),
  LOCAL_JSW_SWAGGER: path.join(CONTRACT, 'subset-jira-software.contract.json'),
  ...{ LOCAL_JSM_SWAGGER: NOTHING, LOCAL_CONF_SWAGGER: NOTHING },
  ...{ LOCAL_CONF_V2_SWAGGER: NOTHING, LOCAL_BB_SWAGGER: NOTHING },
};

/** Atlassian's feature switches: all off, all lists empty. */
const SWITCHES = new Proxy(
  {},
  { get: (_target, name) => () => Promise.resolve(String(name).startsWith('get') ? [] : false) },
);

describe('Forge’s linter', () => {
  const from = process.cwd();
  const before = { ...process.env };
  beforeAll(() => {
    writeFileSync(NOTHING, '{"paths":{}}');
    Object.assign(process.env, SWAGGER);
    process.chdir(ROOT);
  });
  afterAll(() => {
    process.env = before;
    process.chdir(from);
  });

  it('finds nothing in the code that is deployed', async () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test\.|weights/.test(file))
      .map((file) => path.join('src', file));
    const told: string[] = [];
    const logger = { info: (line: string) => void told.push(line) };
    const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Parameters<typeof lint>[1];
    const results = await lint(files, manifest, 'development', logger, SWITCHES as never, {
      linter: { mode: 'client-side' },
    });
    expect(results.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(told).toEqual([]);
  }, 60_000);
});
