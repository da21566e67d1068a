import { decodeEntities } from "#src/adapters/als/xml/decode-entities.ts";
import type { ElementTable } from "#src/adapters/als/xml/element-table.ts";

/** Stands for "no such element". */
export const NONE = -1;

const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Bytes from one to, not including, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An XML text and where its elements are. An element is a number, counted in the order of the text; the root is 0. */
export class XmlIndex {
  readonly bytes: Buffer;
  readonly count: number;
  private readonly table: ElementTable;

  constructor(bytes: Buffer, table: ElementTable) {
    this.bytes = bytes;
    this.count = table.count;
    this.table = table;
  }

  /** Byte of the element's `<`. */
  start(element: number): number {
    return this.table.start[element]!;
  }

  /** Byte after the opening tag. */
  body(element: number): number {
    return this.table.body[element]!;
  }

  /** Byte after the closing tag. */
  end(element: number): number {
    return this.table.end[element]!;
  }

  /** The first element after this one and all it holds. */
  after(element: number): number {
    return this.table.after[element]!;
  }

  parent(element: number): number {
    return this.table.parent[element]!;
  }

  name(element: number): string {
    return this.table.nameOf(element);
  }

  /** All names in use, by tag number. */
  names(): readonly string[] {
    return this.table.names;
  }

  tag(element: number): number {
    return this.table.tag[element]!;
  }

  /** Number of a name; `NONE` where no element has it. */
  tagOf(name: string): number {
    return this.table.tags.get(name) ?? NONE;
  }

  /** First child of that name. */
  child(element: number, name: string): number {
    const tag = this.tagOf(name);
    if (tag === NONE || element === NONE) return NONE;
    const { after, tag: tags } = this.table;
    const end = after[element]!;
    for (let at = element + 1; at < end; at = after[at]!) {
      if (tags[at] === tag) return at;
    }
    return NONE;
  }

  /** First element along a path of names. */
  path(element: number, ...names: string[]): number {
    return names.reduce((from, name) => this.child(from, name), element);
  }

  children(element: number): number[] {
    const found: number[] = [];
    if (element === NONE) return found;
    const { after } = this.table;
    for (let at = element + 1; at < after[element]!; at = after[at]!) found.push(at);
    return found;
  }

  childrenNamed(element: number, name: string): number[] {
    const tag = this.tagOf(name);
    return this.children(element).filter((child) => this.table.tag[child] === tag);
  }

  /** An attribute with its entities decoded; `null` where it is not given. */
  attribute(element: number, name: string): string | null {
    const text = this.attributeText(element, name);
    return text === null ? null : decodeEntities(text);
  }

  /** Byte range of an attribute's value, without its quotes. */
  attributeRange(element: number, name: string): Range | null {
    const end = this.body(element);
    let at = this.start(element) + 1 + this.name(element).length;
    for (;;) {
      const attribute = nextAttribute(this.bytes, at, end);
      if (attribute === null) return null;
      const { named, value } = attribute;
      if (isNamed(this.bytes, named, name)) return value;
      at = value.to + 1;
    }
  }

  /** The `Value` of a child, decoded; `null` where there is none. */
  text(element: number, childName: string): string | null {
    const child = this.child(element, childName);
    return child === NONE ? null : this.attribute(child, "Value");
  }

  /** An attribute as a finite number; `null` where it is not given or is none. */
  number(element: number, name: string): number | null {
    if (element === NONE) return null;
    const range = this.attributeRange(element, name);
    if (range === null || range.from === range.to) return null;
    const value = Number(this.bytes.toString("latin1", range.from, range.to));
    return Number.isFinite(value) ? value : null;
  }

  /** The `Value` of a child as a finite number. */
  childNumber(element: number, childName: string): number | null {
    return this.number(this.child(element, childName), "Value");
  }

  private attributeText(element: number, name: string): string | null {
    if (element === NONE) return null;
    const range = this.attributeRange(element, name);
    return range === null ? null : this.bytes.toString("utf8", range.from, range.to);
  }
}

/** The attribute that starts at or after `from`; the text has been checked, so quotes and `=` stand where they must. */
function nextAttribute(
  bytes: Buffer,
  from: number,
  end: number,
): { readonly named: Range; readonly value: Range } | null {
  let at = from;
  while (bytes[at]! <= SPACE) at += 1;
  const start = at;
  while (at < end && bytes[at] !== EQUALS && bytes[at]! > SPACE) at += 1;
  const named = { from: start, to: at };
  while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at += 1;
  if (at >= end) return null;
  let close = at + 1;
  while (bytes[close] !== bytes[at]) close += 1;
  return { named, value: { from: at + 1, to: close } };
}

function isNamed(bytes: Buffer, { from, to }: Range, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at += 1) {
    if (bytes[from + at] !== name.charCodeAt(at)) return false;
  }
  return true;
}
