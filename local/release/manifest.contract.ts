import * as path from 'node:path';
import * as forge from '@forge/manifest';

const ROOT = path.join(__dirname, '../..');
const PROCESSORS = [
  'FullValidationProcessor',
  'ProductTriggerValidationProcessor',
  'AgentProductContextValidationProcessor',
] as const;

describe('the manifest', () => {
  const from = process.cwd();
  beforeAll(() => process.chdir(ROOT));
  afterAll(() => process.chdir(from));

  it.each(PROCESSORS)('passes Forge’s %s', async (name) => {
    const { success, errors } = await new forge[name]({}).process('manifest.yml');
    expect(errors ?? []).toEqual([]);
    expect(success).toBe(true);
  });
});
