/**
 * The elements of an HTML page in order, each with its attribute names, as a browser's tokenizer would see them. Throws
 * where an element is closed that is not open, or left open.
 */
export function skeleton(html: string): string[] {
  const elements: string[] = [];
  const open: string[] = [];
  for (const [, slash, name = "", attributes = "", selfClosing] of html.matchAll(TAG)) {
    if (slash === "/") {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> closes <${expected}>`);
      continue;
    }
    elements.push([name, ...[...attributes.matchAll(ATTRIBUTE)].map(([, attribute]) => attribute)].join(" "));
    if (selfClosing !== "/" && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is left open`);
  return elements;
}

const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /\s+([^\s=>/]+)(?:="[^"]*")?/g;
const VOID = new Set(["meta", "br", "hr", "img", "link", "input"]);
