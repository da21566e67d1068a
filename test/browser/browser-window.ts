import type { Browser } from "playwright-core";
import { pageFile, sheetFile } from "#src/browser/page-file.ts";
import { type PageContent, sheetFileName } from "#src/browser/preset-sheet.ts";
import { FROM_PAGE, type HostMessage, type PageMessage, TO_PAGE } from "#src/browser/protocol.ts";
import { type WindowInMax, type WindowLook, windowInMax } from "#test/browser/window-in-max.ts";

/** The preset browser's page in a real browser. */
export interface BrowserWindow extends Omit<WindowInMax<PageMessage, HostMessage>, "rewrite"> {
  /** Writes a sheet next to the page and says so, as Node does when files change. */
  rewrite(sheet: Pick<PageContent, "presets"> | Pick<PageContent, "previews">): Promise<void>;
}

export async function openWindow(
  browser: Browser,
  content: PageContent,
  look: WindowLook = {},
): Promise<BrowserWindow> {
  const window = await windowInMax(browser, pageFile(content), { said: FROM_PAGE, told: TO_PAGE }, look);
  let revision = 0;
  return {
    ...window,
    rewrite: (sheet) => {
      const say = "presets" in sheet ? "presets" : "previews";
      revision += 1;
      return window.rewrite(sheetFileName(say), sheetFile(sheet), { say, revision });
    },
  };
}
