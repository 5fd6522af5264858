import { randomUUID } from 'node:crypto';

/** A gadget on the dashboard. `configuration` is what the gadget's edit page submitted. */
export interface Gadget {
  readonly id: string;
  readonly moduleKey: string;
  readonly configuration?: unknown;
}

/** What Jira remembers about where the app is shown: gadgets of the one dashboard, panels added to issues. */
export class PageState {
  private gadgets: readonly Gadget[];
  private readonly panels = new Map<string, Set<string>>();

  /** @param gadgetModules modules of which the dashboard has one gadget to start with */
  constructor(gadgetModules: readonly string[]) {
    this.gadgets = gadgetModules.map((moduleKey, index) => ({ id: String(10_001 + index), moduleKey }));
  }

  listGadgets(): readonly Gadget[] {
    return this.gadgets;
  }

  addGadget(moduleKey: string): void {
    this.gadgets = [...this.gadgets, { id: randomUUID(), moduleKey }];
  }

  /** @returns false when there is no such gadget */
  configureGadget(id: string, configuration: unknown): boolean {
    if (!this.gadgets.some((gadget) => gadget.id === id)) return false;
    this.gadgets = this.gadgets.map((gadget) => (gadget.id === id ? { ...gadget, configuration } : gadget));
    return true;
  }

  removeGadget(id: string): void {
    this.gadgets = this.gadgets.filter((gadget) => gadget.id !== id);
  }

  /** Keys of the panel modules that somebody has added to an issue. */
  panelsOf(issueId: string): readonly string[] {
    return [...(this.panels.get(issueId) ?? [])];
  }

  addPanel(issueId: string, moduleKey: string): void {
    this.panels.set(issueId, new Set([...this.panelsOf(issueId), moduleKey]));
  }

  removePanel(issueId: string, moduleKey: string): void {
    this.panels.get(issueId)?.delete(moduleKey);
  }
}
