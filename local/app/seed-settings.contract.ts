import { SAMPLE_PEOPLE, SAMPLE_SETTINGS, sampleSite } from '../sites';
import { seedSettings } from './seed-settings';
import { openAppSite } from './testing/app-site';

describe('the settings of the sample teams', () => {
  it('are what the app itself would accept, and are shown with the names of people on the site', async () => {
    const site = await openAppSite(sampleSite());
    try {
      await seedSettings(site, SAMPLE_SETTINGS);
      for (const projectKey of Object.keys(SAMPLE_SETTINGS)) {
        const { settings, people } = await site.data(SAMPLE_PEOPLE.ruth.accountId, 'settings.get', {
          projectKey,
        });
        expect(settings).toEqual(SAMPLE_SETTINGS[projectKey]);
        expect(people.every(({ active }) => active)).toBe(true);
        expect(people.length).toBeGreaterThanOrEqual(5);
      }
    } finally {
      site.dispose();
    }
  });
});
