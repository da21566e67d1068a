import { withoutControls } from "#src/model/printable.ts";

/**
 * Tag of a template literal of HTML or SVG: every hole is escaped unless it is Markup itself, and Markup is made by this
 * tag alone, so a plain string can enter a page only escaped. Lists are joined, `null` is nothing, a number that is not
 * finite is a dash.
 */
export function markup(fixed: TemplateStringsArray, ...holes: readonly Piece[]): Markup {
  let source = fixed[0] ?? "";
  holes.forEach((hole, index) => {
    source += written(hole) + (fixed[index + 1] ?? "");
  });
  return new Marked(source);
}

export type Piece = Markup | string | number | null | readonly Piece[];

export interface Markup {
  readonly source: string;
}

/**
 * A string for element content and for quoted attributes. Control characters that HTML forbids, lone surrogates and
 * marks that turn the direction of writing become U+FFFD, so that a name cannot rearrange the text around it.
 */
function escaped(text: string): string {
  return withoutControls(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

class Marked implements Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

function written(piece: Piece): string {
  if (piece === null) return "";
  if (piece instanceof Marked) return piece.source;
  if (Array.isArray(piece)) return piece.map(written).join("");
  if (typeof piece === "number") return Number.isFinite(piece) ? String(piece) : "–";
  return escaped(String(piece));
}
