import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { pageFile, sheetFile } from "#src/browser/page-file.ts";
import { type PageContent, sheetFileName } from "#src/browser/preset-sheet.ts";
import { type HostMessage, hostAtoms, type PageMessage, readPageMessage } from "#src/browser/protocol.ts";
import { bundledFontEnvironment } from "#test/browser/bundled-font.ts";
import { CHROMIUM } from "#test/needs.ts";

/** The page in a real browser, in the hands of a stand-in for Max: it carries atoms and nothing else. */
export interface BrowserWindow {
  readonly page: Page;
  /** What the page said, in its order, as Node would read it. */
  readonly said: PageMessage[];
  /** What it said to the window's native text field, which Node never hears. */
  readonly toField: PageMessage[];
  /** What the page or the browser complained of. */
  readonly complaints: string[];
  tell(message: HostMessage): Promise<void>;
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

/** A browser with one font of its own, whatever the machine has. */
export async function startChromium(...more: readonly string[]): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb", "--disable-background-networking"];
  return chromium.launch({ executablePath: CHROMIUM, args: [...args, ...more], env: bundledFontEnvironment() });
}

export async function openWindow(
  browser: Browser,
  content: PageContent,
  look: WindowLook = {},
): Promise<BrowserWindow> {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-browser-"));
  const file = join(folder, "browser.html");
  writeFileSync(file, pageFile(content));
  const context = await browser.newContext({ viewport: look.size ?? { width: 900, height: 560 } });
  const page = await context.newPage();
  const said: PageMessage[] = [];
  const toField: PageMessage[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.exposeFunction("heardInMax", (...atoms: unknown[]) => {
    const message = readPageMessage(atoms);
    if (message === null) complaints.push(`the page said what it never says: ${JSON.stringify(atoms)}`);
    else (message.say === "field" || message.say === "focus" ? toField : said).push(message);
  });
  if (look.plain !== true) await page.addInitScript(MAX);
  await page.goto(pathToFileURL(file).href);
  const tell = async (message: HostMessage): Promise<void> => {
    await page.evaluate(`inlets[${JSON.stringify(message.say)}](...${JSON.stringify(hostAtoms(message).slice(1))})`);
  };
  let revision = 0;
  return {
    page,
    said,
    toField,
    complaints,
    tell,
    rewrite: async (sheet) => {
      const name = "presets" in sheet ? "presets" : "previews";
      writeFileSync(join(folder, sheetFileName(name)), sheetFile(sheet));
      revision += 1;
      await tell({ say: name, revision });
      while ((await page.evaluate("document.head.querySelector('script[src]')")) !== null) await page.waitForTimeout(5);
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Source: docs.cycling74.com/apiref/jweb/maxbridge: messages come by name, atoms one by one, and leave as a list. */
const MAX = `
  window.inlets = {};
  window.max = {
    outlet: (...atoms) => { heardInMax(...atoms); },
    bindInlet: (name, hear) => { inlets[name] = hear; },
  };
`;
