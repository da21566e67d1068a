import { lineStyle } from "#src/adapters/als/write/line-style.ts";
import type { Splice } from "#src/adapters/als/write/splice.ts";
import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/** The splice that takes an element out of a list that keeps others, with the line break before it. */
export function ownLineRemoved(xml: XmlIndex, element: number): Splice {
  const { newline, indent } = lineStyle(xml, element);
  return { from: xml.start(element) - newline.length - indent.length, to: xml.end(element), text: "" };
}
