import { sheetScript } from "#src/browser/frame/page-document.ts";
import type { MixView } from "#src/browser/mix/mix-view.ts";

/** The file next to the page that it reads when it is told that the view was written anew. */
export const VIEW_FILE = "view.js";

/** A view as the file of that name. */
export function viewFile(view: MixView): string {
  return sheetScript({ view });
}
