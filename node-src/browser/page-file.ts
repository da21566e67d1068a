import { COMPILED_PAGE } from "#src/browser/compiled-page.ts";
import type { PageContent } from "#src/browser/preset-sheet.ts";

/**
 * The preset browser as one HTML file that needs no other: for a folder of its own, next to `sheetFile`s that come later.
 *
 * Edge: what stands in a preset cannot end the block that carries it; the page's content policy lets no other script run
 * than its own and files next to it, and nothing reach a network.
 */
export function pageFile(content: PageContent): string {
  return `${COMPILED_PAGE.head}${asJson(content)}${COMPILED_PAGE.tail}`;
}

/** Presets or previews as the file (by `sheetFileName`) that the page reads again when it is told to. */
export function sheetFile(content: Pick<PageContent, "presets"> | Pick<PageContent, "previews">): string {
  return `steadyhandSheet(${asJson(content)});\n`;
}

/** JSON that is also a JavaScript expression and can stand inside a `<script>`. */
function asJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
