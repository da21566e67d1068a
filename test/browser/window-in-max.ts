import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { Words } from "#src/browser/frame/words.ts";
import { plainPage, takePage } from "#test/browser/kept-page.ts";

/** A page for jweb in a real browser, in the hands of a stand-in for Max. */
export interface WindowInMax<Said, Told> {
  readonly page: Page;
  /** What the page said, in its order, as Node would read it; answered once all of it has arrived. */
  said(): Promise<readonly Said[]>;
  /** What it said to the window's native text field, which Node never hears. */
  toField(): Promise<readonly Said[]>;
  /** Leaves out what was said until now. */
  forget(): Promise<void>;
  /** What the page or the browser complained of. */
  complaints(): Promise<string[]>;
  /** Tells the page something; several things in one turn, between which no time passes. */
  tell(...messages: readonly Told[]): Promise<void>;
  /** Writes a sheet next to the page, tells it so as Node does when things change, and waits until it is read. */
  rewrite(file: string, sheet: string, told: Told): Promise<void>;
  close(): Promise<void>;
}

/** Both ends of a page's wire. */
export interface PageWords<Said extends { readonly say: string }, Told extends { readonly say: string }> {
  readonly said: Words<Said>;
  readonly told: Words<Told>;
}

export interface WindowLook {
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** Without Max: as in a plain browser. */
  readonly plain?: boolean;
}

export async function windowInMax<Said extends { readonly say: string }, Told extends { readonly say: string }>(
  browser: Browser,
  document: string,
  words: PageWords<Said, Told>,
  look: WindowLook,
): Promise<WindowInMax<Said, Told>> {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-browser-"));
  const file = join(folder, "browser.html");
  writeFileSync(file, document);
  const said: Said[] = [];
  const toField: Said[] = [];
  const hear = (atoms: readonly unknown[]) => {
    const message = words.said.read(atoms);
    if (message === null) kept.complaints.heard.push(`the page said what it never says: ${JSON.stringify(atoms)}`);
    else (message.say === "field" || message.say === "focus" ? toField : said).push(message);
  };
  const kept = look.plain === true ? await plainPage(browser) : await takePage(browser, hear);
  const { page, complaints, allHeard } = kept;
  await page.setViewportSize(look.size ?? { width: 900, height: 560 });
  await page.goto(pathToFileURL(file).href);
  const tell = async (...messages: readonly Told[]): Promise<void> => {
    const told = messages.map((message) => [message.say, words.told.atoms(message).slice(1)]);
    await page.evaluate(`for (const [name, atoms] of ${JSON.stringify(told)}) inlets[name](...atoms)`);
  };
  const heard = async (list: readonly Said[]) => {
    await allHeard();
    return [...list];
  };
  return {
    page,
    said: () => heard(said),
    toField: () => heard(toField),
    forget: async () => {
      await allHeard();
      said.length = 0;
      toField.length = 0;
    },
    complaints: async () => {
      await allHeard();
      return complaints.all();
    },
    tell,
    rewrite: async (name, sheet, told) => {
      writeFileSync(join(folder, name), sheet);
      await tell(told);
      while ((await page.evaluate("document.head.querySelector('script[src]')")) !== null) await page.waitForTimeout(5);
    },
    close: async () => {
      await kept.giveBack();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
