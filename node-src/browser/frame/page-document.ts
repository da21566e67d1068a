/** A page as `npm run build:browser` leaves it; its content stands between the two. */
interface PageHalves {
  readonly head: string;
  readonly tail: string;
}

/**
 * One HTML file that needs no other: for a folder of its own, next to `sheetScript`s that come later.
 *
 * Edge: nothing in the content can end the block that carries it; the page's content policy lets no other script run than its own
 * and files next to it, and nothing reach a network.
 */
export function pageDocument({ head, tail }: PageHalves, content: unknown): string {
  return `${head}${asJson(content)}${tail}`;
}

/** Content as a file next to the page, which reads it again when it is told to. */
export function sheetScript(content: unknown): string {
  return `steadyhandSheet(${asJson(content)});\n`;
}

/** JSON that is also a JavaScript expression and can stand inside a `<script>`. */
function asJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
