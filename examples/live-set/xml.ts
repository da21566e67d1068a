/** One element of a document: built by functions, written once at the end. */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

export function element(tag: string, attributes: Attributes = {}, children: readonly Element[] = []): Element {
  return { tag, attributes, children };
}

/** An element that only holds others. */
export function group(tag: string, ...children: readonly Element[]): Element {
  return { tag, attributes: {}, children };
}

/** `<Tag Value="..." />`, Live's way of writing a scalar; one for each entry, in order. */
export function values(entries: Attributes): Element[] {
  return Object.entries(entries).map(([tag, value]) => element(tag, { Value: value }));
}

/** The document as Live lays it out: one tab a level, LF, a space before the slash. */
export function writeXml(root: Element): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeInto(lines, root, "");
  return `${lines.join("\n")}\n`;
}

function writeInto(lines: string[], { tag, attributes, children }: Element, indent: string): void {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const open = `${indent}<${tag}${written.join("")}`;
  if (children.length === 0) {
    lines.push(`${open} />`);
    return;
  }
  lines.push(`${open}>`);
  for (const child of children) writeInto(lines, child, `${indent}\t`);
  lines.push(`${indent}</${tag}>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
