import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { findChromium } from '../run/find-chromium';
import type { SiteFile } from '../jira';
import { serveSite, type ServedSite, type ServeOptions } from '../serve';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** A served site with a browser in front of it. */
export interface Stage {
  readonly served: ServedSite;
  /** Opens a page as a person of the site, in a session of its own. */
  as(accountId: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  /** Forge's locale code, default en-US. */
  readonly language?: string;
  readonly dark?: boolean;
}

/** One person's browser. */
export interface Visit {
  readonly page: Page;
  goto(path: string): Promise<void>;
  /** Opens the context panel of an issue. */
  openIssue(key: string): Promise<void>;
  /** The app's page inside Jira's page. */
  readonly app: FrameLocator;
  /** Violations of the Content-Security-Policy and errors of scripts so far, in any frame. */
  readonly troubles: readonly string[];
  /** What axe finds inside the app's frame. */
  axe(): Promise<string[]>;
}

/** Serves a site on a free port and starts Chromium. */
export async function openStage(site: SiteFile, options: Partial<ServeOptions> = {}): Promise<Stage> {
  const served = await serveSite({ site, port: 0, ...options });
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: run npm test, or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: ARGS });
  return {
    served,
    as: (accountId, visit = {}) => visitAs(browser, served, accountId, visit),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function visitAs(
  browser: Browser,
  served: ServedSite,
  accountId: string,
  options: VisitOptions,
): Promise<Visit> {
  const { url } = served.server;
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    reducedMotion: 'reduce',
  });
  const preferences = {
    locale: options.language ?? 'en-US',
    colorMode: options.dark === true ? 'dark' : 'light',
  };
  await context.addInitScript(
    (kept) => localStorage.setItem('shell-preferences', kept),
    JSON.stringify(preferences),
  );
  const troubles: string[] = [];
  await context.exposeFunction('reportTrouble', (what: string) => troubles.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportTrouble } = window as unknown as { reportTrouble: (what: string) => void };
      reportTrouble(`${violatedDirective} ${blockedURI}`);
    });
  });
  await context.request.post(`${url}/__host/session`, { data: { accountId } });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
  const goto = async (path: string): Promise<void> => {
    await page.goto(`${url}${path}`);
  };
  return {
    page,
    goto,
    async openIssue(key) {
      await goto(`/browse/${key}`);
      await page.locator('button[aria-expanded]', { hasText: 'Tandem' }).click();
    },
    app: page.frameLocator('iframe'),
    troubles,
    async axe() {
      const { violations } = await new AxeBuilder({ page }).include(['iframe']).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
  };
}
