import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { pageFile, sheetFile } from "#src/browser/page-file.ts";
import { type PageContent, sheetFileName } from "#src/browser/preset-sheet.ts";
import { FROM_PAGE, type HostMessage, type PageMessage, TO_PAGE } from "#src/browser/protocol.ts";
import { plainPage, takePage } from "#test/browser/kept-page.ts";

/** The page in a real browser, in the hands of a stand-in for Max. */
export interface BrowserWindow {
  readonly page: Page;
  /** What the page said, in its order, as Node would read it; answered once all of it has arrived. */
  said(): Promise<readonly PageMessage[]>;
  /** What it said to the window's native text field, which Node never hears. */
  toField(): Promise<readonly PageMessage[]>;
  /** Leaves out what was said until now. */
  forget(): Promise<void>;
  /** What the page or the browser complained of. */
  complaints(): Promise<string[]>;
  /** Tells the page something; several things in one turn, between which no time passes. */
  tell(...messages: readonly HostMessage[]): Promise<void>;
  /** Writes a sheet next to the page and says so, as Node does when files change. */
  rewrite(sheet: Pick<PageContent, "presets"> | Pick<PageContent, "previews">): Promise<void>;
  close(): Promise<void>;
}

export interface WindowLook {
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  /** Without Max: as in a plain browser. */
  readonly plain?: boolean;
}

export async function openWindow(
  browser: Browser,
  content: PageContent,
  look: WindowLook = {},
): Promise<BrowserWindow> {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-browser-"));
  const file = join(folder, "browser.html");
  writeFileSync(file, pageFile(content));
  const said: PageMessage[] = [];
  const toField: PageMessage[] = [];
  const hear = (atoms: readonly unknown[]) => {
    const message = FROM_PAGE.read(atoms);
    if (message === null) kept.complaints.heard.push(`the page said what it never says: ${JSON.stringify(atoms)}`);
    else (message.say === "field" || message.say === "focus" ? toField : said).push(message);
  };
  const kept = look.plain === true ? await plainPage(browser) : await takePage(browser, hear);
  const { page, complaints, allHeard } = kept;
  await page.setViewportSize(look.size ?? { width: 900, height: 560 });
  await page.goto(pathToFileURL(file).href);
  const tell = async (...messages: readonly HostMessage[]): Promise<void> => {
    const told = messages.map((message) => [message.say, TO_PAGE.atoms(message).slice(1)]);
    await page.evaluate(`for (const [name, atoms] of ${JSON.stringify(told)}) inlets[name](...atoms)`);
  };
  let revision = 0;
  return {
    page,
    said: async () => {
      await allHeard();
      return [...said];
    },
    toField: async () => {
      await allHeard();
      return [...toField];
    },
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
    rewrite: async (sheet) => {
      const name = "presets" in sheet ? "presets" : "previews";
      writeFileSync(join(folder, sheetFileName(name)), sheetFile(sheet));
      revision += 1;
      await tell({ say: name, revision });
      while ((await page.evaluate("document.head.querySelector('script[src]')")) !== null) await page.waitForTimeout(5);
    },
    close: async () => {
      await kept.giveBack();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
