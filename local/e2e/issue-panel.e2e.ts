import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Locator } from 'playwright-core';
import { OWNER_PROPERTY } from '../../src/contract/owner-property';
import { DEFAULT_SETTINGS, type TeamSettings } from '../../src/domain/team/settings';
import { withoutLinking } from '../app/testing/without-linking';
import type { SiteFile } from '../jira';
import { playSmallSite, SMALL_CAST } from '../sites';
import { openStage, type Stage, type Visit, type VisitOptions } from './stage';

const { po, sm, dev } = SMALL_CAST;
const { file, keys } = playSmallSite();
const LANGUAGES = { en: 'en-US', fr: 'fr-FR', de: 'de-DE', es: 'es-ES' } as const;
const LOOKS = (['en', 'fr', 'de', 'es'] as const).flatMap((language) => [
  { language, dark: false },
  { language, dark: true },
]);
/** Stops of the Tab key from the top of an issue to the end of the panel are fewer. */
const MOST_TABS = 80;

const TEAM: TeamSettings = {
  ...DEFAULT_SETTINGS,
  introduced: true,
  roles: { ...DEFAULT_SETTINGS.roles, po: po.accountId, sm: sm.accountId, smMode: 'part' },
  maturity: { ...DEFAULT_SETTINGS.maturity, stage: 'ha' },
};

const openTeam = (site: SiteFile): Promise<Stage> => openStage(site, { settings: { SHOP: TEAM } });
const keyOf = (name: string): string => keys.get(name) ?? '';

/** The texts of the panel in one language. */
function textsIn(language: keyof typeof LANGUAGES): (id: string) => string {
  const name = path.join(__dirname, `../../static/src/messages/${language}.json`);
  const all = JSON.parse(readFileSync(name, 'utf8')) as Record<string, string>;
  return (id) => all[id] ?? id;
}

/** Presses Tab until this has the focus, as somebody without a mouse reaches it. */
async function tabTo({ page }: Visit, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let stops = 0; stops < MOST_TABS; stops += 1) {
    if (await goal.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by keyboard: ${goal.toString()}`);
}

async function press(visit: Visit, goal: Locator): Promise<void> {
  await tabTo(visit, goal);
  await visit.page.keyboard.press('Enter');
}

/** Opens an issue and its context panel, by keyboard alone. */
async function openByKeyboard(visit: Visit, key: string): Promise<void> {
  await visit.goto(`/browse/${key}`);
  await press(visit, visit.page.locator('button[aria-expanded]', { hasText: 'Tandem' }));
}

const button = ({ app }: Visit, name: string): Locator => app.getByRole('button', { name, exact: true });
const hasFocus = async (goal: Locator): Promise<boolean> =>
  goal.evaluate((element) => element === element.ownerDocument.activeElement);

describe('the context panel of an issue, by keyboard alone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openTeam(file);
  });
  afterAll(() => stage.close());

  const decisionOn = (key: string): unknown =>
    stage.served.jira.site.issue(key)?.properties.get(OWNER_PROPERTY);
  const assigneeOf = (key: string): unknown => stage.served.jira.site.issue(key)?.values['assignee'];

  it('confirms a suggestion and takes it back; the keyboard keeps its place', async () => {
    const visit = await stage.as(po.accountId);
    const key = keyOf('roadmap');
    const before = assigneeOf(key);
    await openByKeyboard(visit, key);
    await visit.app.getByText('Suggested owner: Product Owner').waitFor();
    await press(visit, button(visit, 'Confirm'));
    await visit.app.getByText(/^Confirmed by the Product Owner on/).waitFor();
    expect(decisionOn(key)).toMatchObject({ state: 'confirmed', owner: 'PO', byRole: 'PO' });

    expect(await hasFocus(button(visit, 'Undo'))).toBe(true);
    await visit.page.keyboard.press('Enter');
    await button(visit, 'Confirm').waitFor();
    expect(await hasFocus(button(visit, 'Confirm'))).toBe(true);
    expect(decisionOn(key)).toMatchObject({ state: 'suggested' });
    expect(assigneeOf(key)).toEqual(before);
    expect(visit.troubles).toEqual([]);
  });

  it('gives the issue to somebody else, or to nobody, where the suggestion is not right', async () => {
    const visit = await stage.as(sm.accountId);
    const key = keyOf('french');
    await openByKeyboard(visit, key);
    await press(visit, button(visit, 'Not right'));
    await press(visit, button(visit, 'The team'));
    await visit.app.getByText('Team (set by the team)').waitFor();
    await visit.app.getByText(/^Set by the Scrum Master on/).waitFor();
    expect(decisionOn(key)).toMatchObject({ state: 'overridden', owner: 'TEAM', byRole: 'SM' });
    await press(visit, button(visit, 'Undo'));
    await visit.app.getByText('Suggested owner: Scrum Master').waitFor();
    await press(visit, button(visit, 'Not right'));
    await press(visit, button(visit, 'Not for us: no suggestion here'));
    await visit.app.getByText('No suggestion wanted here').waitFor();
    expect(decisionOn(key)).toMatchObject({ state: 'muted' });
  });

  it('follows the issue: a new summary gets its own suggestion at once', async () => {
    const visit = await stage.as(dev.accountId);
    const key = keyOf('spanish');
    await openByKeyboard(visit, key);
    await visit.app.getByText('Suggested owner: Product Owner').waitFor();
    await visit.page.getByRole('button', { name: 'Edit summary' }).click();
    await visit.page.getByLabel('Summary').fill('Facilitate sprint 14 retrospective');
    await visit.page.keyboard.press('Enter');
    await visit.app.getByText('Suggested owner: Scrum Master').waitFor();
    await visit.app.locator('mark', { hasText: 'retrospective' }).waitFor();
    expect(visit.troubles).toEqual([]);
  });

  it('AC22: a sub-task follows its parent, shows what holds there, and cannot be decided on its own', async () => {
    const visit = await stage.as(po.accountId);
    await openByKeyboard(visit, keyOf('subtaskOfOwnership'));
    const follows = `Follows ${keyOf('suggestedPo')}: Accept sprint 5 stories`;
    await visit.app.getByText(follows, { exact: true }).waitFor();
    await visit.app.getByText('Suggested owner: Product Owner').waitFor();
    expect(await visit.app.getByRole('button', { name: /Confirm|Not right|Choose/ }).count()).toBe(0);
  });

  it('AC12: turns work on the Scrum Master’s desk into enablement, once', async () => {
    const key = keyOf('gapOnSm');
    const before = assigneeOf(key);
    const links: string[] = [];
    for (const person of [sm, sm, po]) {
      const visit = await stage.as(person.accountId);
      await openByKeyboard(visit, key);
      await press(visit, button(visit, 'Turn into enablement'));
      const link = visit.app.getByText(/^Created: /).getByRole('link');
      links.push((await link.textContent()) ?? '');
      if (links.length > 1) continue;
      const opened = visit.page.context().waitForEvent('page');
      await press(visit, link);
      const made = await opened;
      await made.getByRole('heading', { name: 'Enable the team to order servers itself' }).waitFor();
      await made.getByText(`relates to ${key}`).first().waitFor();
      const header = made.locator('button[aria-expanded]', { hasText: 'Tandem' });
      await header.getByText('SM', { exact: true }).waitFor();
      expect(visit.troubles).toEqual([]);
    }
    expect(new Set(links).size).toBe(1);
    expect(assigneeOf(key)).toEqual(before);
    expect(assigneeOf(links[0] ?? '')).toBeUndefined();
  });
});

describe('the context panel of an issue, 320 pixels wide', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openTeam(file);
  });
  afterAll(() => stage.close());

  /** How much wider than the frame its content is, in CSS pixels. */
  const overflow = (visit: Visit): Promise<number> =>
    visit.app
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }: HTMLElement) => scrollWidth - clientWidth);
  /** Texts of buttons that end in an ellipsis for want of room. */
  const cutTexts = (visit: Visit): Promise<(string | null)[]> =>
    visit.app
      .locator('button span')
      .evaluateAll((spans) =>
        spans
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
  const isSound = async (visit: Visit): Promise<void> => {
    expect(await visit.axe()).toEqual([]);
    expect(await overflow(visit)).toBeLessThanOrEqual(0);
    expect(await cutTexts(visit)).toEqual([]);
  };

  it.each(LOOKS)('in $language, dark: $dark', async ({ language, dark }) => {
    const text = textsIn(language);
    const look: VisitOptions = { language: LANGUAGES[language], dark, width: 320 };
    const visit = await stage.as(sm.accountId, look);
    await openByKeyboard(visit, keyOf('touchesBoth'));
    const why = visit.app.getByRole('button', { name: text('issue.why'), exact: true });
    await press(visit, why);
    await visit.app.getByText(text('issue.why.owner')).waitFor();
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    await press(visit, button(visit, text('issue.decide.notRight')));
    await visit.app.getByRole('group', { name: text('issue.decide.choose') }).waitFor();
    await tabTo(visit, button(visit, text('issue.decide.mute')));
    await isSound(visit);

    await openByKeyboard(visit, keyOf('gapOnSm'));
    await tabTo(visit, button(visit, text('issue.gap.enable')));
    await isSound(visit);
    await openByKeyboard(visit, keyOf('subtaskOfOwnership'));
    await why.waitFor();
    await isSound(visit);
    expect(visit.troubles).toEqual([]);
  });
});

describe('the context panel of an issue where nobody may link issues', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openTeam(withoutLinking(file));
  });
  afterAll(() => stage.close());

  it('opens Jira’s own dialog, filled in, where the person may not link issues', async () => {
    const visit = await stage.as(sm.accountId);
    const key = keyOf('gapOnSm');
    await openByKeyboard(visit, key);
    await press(visit, button(visit, 'Turn into enablement'));
    await visit.app.getByText(/^Jira does not let you link issues here/).waitFor();
    const opened = visit.page.context().waitForEvent('page');
    await press(visit, button(visit, 'Open Jira’s dialog'));
    const dialog = await opened;
    await dialog.getByRole('button', { name: 'Create' }).waitFor();
    expect(await dialog.getByLabel('Summary').inputValue()).toBe('Enable the team to order servers itself');
    expect(await dialog.getByLabel('Description').inputValue()).toContain(key);
  });
});
