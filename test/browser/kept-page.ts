import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { maxInPage } from "#test/browser/max-in-page.ts";
import { type PageComplaints, pageComplaints } from "#test/browser/page-complaints.ts";

type Hear = (atoms: readonly (string | number)[]) => void;

/** A page that shows one document after the other: a new one costs more time than most tests. */
export interface KeptPage {
  readonly page: Page;
  readonly complaints: PageComplaints;
  /** Resolves when all that the page said to Max has been heard. */
  allHeard(): Promise<void>;
  /** Takes the document away, and what it complained of. */
  empty(): Promise<void>;
  /** Called by who is done with it. */
  giveBack(): Promise<void>;
}

interface Kept extends KeptPage {
  hear: Hear;
}

const idle = new WeakMap<Browser, Kept[]>();

/** An empty page with a stand-in for Max, which another may have been done with. */
export async function takePage(browser: Browser, hear: Hear): Promise<KeptPage> {
  const kept = idle.get(browser)?.pop() ?? (await pageWithMax(browser));
  kept.hear = hear;
  return kept;
}

/** An empty page without Max, closed when it is given back. */
export async function plainPage(browser: Browser, options: BrowserContextOptions = {}): Promise<KeptPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = pageComplaints(page);
  return {
    page,
    complaints,
    allHeard: async () => undefined,
    empty: () => emptied(page, complaints),
    giveBack: () => context.close(),
  };
}

async function pageWithMax(browser: Browser): Promise<Kept> {
  const page = await (await browser.newContext()).newPage();
  const complaints = pageComplaints(page);
  const allHeard = await maxInPage(page, (atoms) => kept.hear(atoms));
  const empty = async () => {
    await allHeard();
    kept.hear = () => undefined;
    await emptied(page, complaints);
    await allHeard();
  };
  const kept: Kept = {
    page,
    complaints,
    allHeard,
    hear: () => undefined,
    empty,
    giveBack: async () => {
      await empty();
      idle.set(browser, [...(idle.get(browser) ?? []), kept]);
    },
  };
  return kept;
}

async function emptied(page: Page, complaints: PageComplaints): Promise<void> {
  await page.goto("about:blank");
  await page.mouse.move(0, 0);
  await complaints.all();
  complaints.heard.length = 0;
}
