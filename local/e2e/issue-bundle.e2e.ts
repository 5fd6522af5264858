import { gzipSync } from 'node:zlib';
import { SMALL_CAST, smallSite } from '../sites';
import { openStage, type Stage } from './stage';

/** Design §9: script for the first content of the issue surface, gzip. */
const MOST_KILOBYTES = 150;
/** Chromium about the sandbox that Forge itself gives its frames. */
const SANDBOX = 'allow-scripts and allow-same-origin';

describe('what a browser loads for the issue surface', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(smallSite());
  });
  afterAll(() => stage.close());

  it('is at most 150 kB of script until the suggestion is there, and says nothing to the console', async () => {
    const visit = await stage.as(SMALL_CAST.dev.accountId);
    const scripts: Promise<Buffer>[] = [];
    const said: string[] = [];
    visit.page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/__app/') && pathname.endsWith('.js')) scripts.push(response.body());
    });
    visit.page.on('console', (message) => {
      const isApp = message.location().url.includes('/__app/') && !message.text().includes(SANDBOX);
      if (isApp) said.push(message.text());
    });
    await visit.openIssue('SHOP-46');
    await visit.app.getByText('Scrum Master, in close collaboration with the PO').waitFor();
    const loaded = await Promise.all(scripts);
    const bytes = loaded.reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(loaded.length).toBeGreaterThan(0);
    expect(bytes / 1000).toBeLessThanOrEqual(MOST_KILOBYTES);
    expect(said).toEqual([]);
  });
});
