import { COMPILED_PAGE } from "#src/browser/compiled-page.ts";
import { pageDocument, sheetScript } from "#src/browser/frame/page-document.ts";
import type { PageContent } from "#src/browser/preset-sheet.ts";

/** The preset browser as one HTML file that needs no other: for a folder of its own, next to `sheetFile`s that come later. */
export function pageFile(content: PageContent): string {
  return pageDocument(COMPILED_PAGE, content);
}

/** Presets or previews as the file (by `sheetFileName`) that the page reads again when it is told to. */
export function sheetFile(content: Pick<PageContent, "presets"> | Pick<PageContent, "previews">): string {
  return sheetScript(content);
}
