import { pageDocument } from "#src/browser/frame/page-document.ts";
import { COMPILED_PAGE } from "#src/browser/mix/compiled-page.ts";
import type { MixPageContent } from "#src/browser/mix/mix-view.ts";

/** The window of a mix as one HTML file that needs no other: for a folder of its own, next to the `viewFile`s that come later. */
export function mixWindowPage(content: MixPageContent): string {
  return pageDocument(COMPILED_PAGE, content);
}
