import { playSmallSite, SMALL_CAST } from '../sites';
import { openStage, type Stage, type Visit } from './stage';

const { po, dev } = SMALL_CAST;
const PAGE = '/jira/software/projects/SHOP/apps/tandem/production';
const LANGUAGES = ['en-US', 'fr-FR', 'de-DE', 'es-ES'] as const;

describe('the one backlog in a real browser', () => {
  const { file, keys } = playSmallSite();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(file);
  });
  afterAll(() => stage.close());

  const openList = async (visit: Visit): Promise<void> => {
    await visit.goto(PAGE);
    await visit.app.getByRole('navigation').getByRole('button').nth(1).click();
    await visit.app.getByRole('rowgroup').nth(1).getByRole('row').first().waitFor();
  };
  const listed = async (visit: Visit): Promise<string[]> => {
    const cells = await visit.app.getByRole('row').getByRole('link').allInnerTexts();
    return cells.filter((text) => text.startsWith('SHOP-'));
  };
  const openPanel = async (visit: Visit, name: string): Promise<void> => {
    await visit.goto(`/browse/${keys.get(name) ?? ''}`);
    // Once somebody has added the panel to an issue it is there for everybody.
    const add = visit.page.getByRole('button', { name: /^Tandem: / });
    await add.click({ timeout: 5000 }).catch(() => undefined);
  };

  it('is ranked with the keyboard, and Jira has the new order after a reload', async () => {
    const visit = await stage.as(po.accountId);
    await openList(visit);
    const [first = '', second = ''] = await listed(visit);
    await visit.app.getByRole('button', { name: `Move ${second} up` }).focus();
    const ranked = visit.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('backlog.move'),
    );
    await visit.page.keyboard.press('Enter');
    await visit.app.getByRole('button', { name: `Move ${second} up`, disabled: true }).waitFor();
    await visit.app
      .getByText(/now stands|Why the order/)
      .first()
      .waitFor();
    await ranked;
    await openList(visit);
    expect((await listed(visit)).slice(0, 2)).toEqual([second, first]);
    expect(visit.troubles).toEqual([]);
  });

  it('finds items by their text and shows everything again', async () => {
    const visit = await stage.as(dev.accountId);
    await openList(visit);
    await visit.app.getByRole('textbox').first().fill('basket');
    await visit.app.getByRole('button', { name: 'Show everything' }).click();
    await visit.app.getByRole('button', { name: 'Show everything' }).waitFor({ state: 'detached' });
  });

  it.each(LANGUAGES)('speaks %s, dark and 320 pixels wide, without findings of axe', async (language) => {
    const visit = await stage.as(po.accountId, { language, dark: true, width: 320 });
    await openList(visit);
    expect(await visit.axe()).toEqual([]);
    await openPanel(visit, 'technicalUnanswered');
    await visit.app.getByRole('radio').first().waitFor();
    expect(await visit.axe()).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  it('keeps answers that somebody wrote, and shows the impact', async () => {
    const visit = await stage.as(dev.accountId);
    await openPanel(visit, 'technicalUnanswered');
    const [value, risk] = [visit.app.getByRole('textbox').first(), visit.app.getByRole('textbox').nth(1)];
    await value.fill('Developers add a payment method in 1 day instead of 5');
    await visit.app.getByText('Both').click();
    await visit.app.getByText('Medium').first().click();
    await risk.fill('No security patches since November 2023: customers could lose data');
    await visit.app.getByText('Now', { exact: true }).click();
    await visit.app.getByText('High').last().click();
    await visit.app.getByRole('button', { name: 'Save answers' }).click();
    await visit.app.getByText('Impact 10 of 12').waitFor();
    expect(await visit.axe()).toEqual([]);
  });
});
