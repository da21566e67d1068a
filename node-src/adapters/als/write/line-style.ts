import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/** How lines are broken and indented where text is put in. */
export interface LineStyle {
  /** `"\r\n"`, `"\n"`, or nothing in a set without lines. */
  readonly newline: string;
  /** Blanks before the element that the style was taken from. */
  readonly indent: string;
  /** Blanks for one level more. */
  readonly unit: string;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The style of the line that an element starts on; one level is what its parent has less, a tab where that says nothing. */
export function lineStyle(xml: XmlIndex, element: number): LineStyle {
  const indent = indentOf(xml, element);
  if (indent === null) return { newline: "", indent: "", unit: "" };
  const at = xml.start(element) - indent.length - 1;
  const newline = xml.bytes[at - 1] === RETURN ? "\r\n" : "\n";
  const outer = indentOf(xml, xml.parent(element)) ?? "";
  const unit = indent.startsWith(outer) ? indent.slice(outer.length) : "";
  return { newline, indent, unit: unit === "" ? "\t" : unit };
}

/** The blanks between the line's start and the element; `null` where something else stands there. */
function indentOf(xml: XmlIndex, element: number): string | null {
  if (element < 0) return null;
  const end = xml.start(element);
  let at = end - 1;
  while (at >= 0 && (xml.bytes[at] === 0x20 || xml.bytes[at] === 0x09)) at -= 1;
  return xml.bytes[at] === NEWLINE ? xml.bytes.toString("latin1", at + 1, end) : null;
}

/** Lines of text joined, each with its level below `style.indent`; the first starts where it is put, without blanks. */
export function joinLines(lines: readonly TextLine[], style: LineStyle): string {
  return lines
    .map(({ level, text }) => style.indent + style.unit.repeat(level) + text)
    .join(style.newline)
    .slice(style.indent.length);
}

/** A line and how deep it stands below the first. */
export interface TextLine {
  readonly level: number;
  readonly text: string;
}
