import { ElementTable } from "#src/adapters/als/xml/element-table.ts";
import { XmlDamage } from "#src/adapters/als/xml/xml-damage.ts";
import { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;

/** The deepest set seen nests 40 levels; past this a file was made to exhaust the reader. */
const DEEPEST = 1000;

/**
 * Finds every element of an XML text in one pass and remembers where it stands; attributes are read when asked for.
 *
 * Shape: UTF-8 bytes, with or without a byte order mark; both quote kinds, any line ends, comments, CDATA and
 * processing instructions. Document type and entity declarations are refused: Live writes none, attacks need them.
 * @throws XmlDamage with what is wrong and at which byte.
 */
export function indexXml(bytes: Buffer): XmlIndex {
  const table = new ElementTable();
  const open: number[] = [];
  let end = skipMark(bytes);
  let at = nextTag(bytes, end, open);
  while (at < bytes.length) {
    end = skipTag(bytes, at, table, open);
    at = nextTag(bytes, end, open);
  }
  if (open.length > 0) throw new XmlDamage(`ends inside <${table.nameOf(open.at(-1)!)}>`, bytes.length);
  if (table.count === 0) throw new XmlDamage("has no element", 0);
  return new XmlIndex(bytes, table);
}

/** Where the next `<` stands, or the end of the text. Outside the root only blanks may come before it. */
function nextTag(bytes: Buffer, from: number, open: readonly number[]): number {
  const found = bytes.indexOf(LT, from);
  const at = found < 0 ? bytes.length : found;
  if (open.length === 0) checkBlank(bytes, from, at);
  return at;
}

function skipTag(bytes: Buffer, at: number, table: ElementTable, open: number[]): number {
  const next = bytes[at + 1];
  if (next === SLASH) return closeElement(bytes, at, table, open);
  if (next === QUESTION || next === BANG) return skipMarkup(bytes, at);
  return openElement(bytes, at, table, open);
}

function skipMark(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function checkBlank(bytes: Buffer, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (bytes[at]! > SPACE) throw new XmlDamage("has text outside its root element", at);
  }
}

function closeElement(bytes: Buffer, at: number, table: ElementTable, open: number[]): number {
  const element = open.pop();
  if (element === undefined) throw new XmlDamage("closes an element that is not open", at);
  const name = table.nameOf(element);
  let end = at + 2;
  for (let index = 0; index < name.length; index += 1, end += 1) {
    if (bytes[end] !== name.charCodeAt(index)) throw new XmlDamage(`does not close <${name}>`, at);
  }
  while (bytes[end]! <= SPACE) end += 1;
  if (bytes[end] !== GT) throw new XmlDamage(`does not close <${name}>`, at);
  table.close(element, end + 1);
  return end + 1;
}

function openElement(bytes: Buffer, at: number, table: ElementTable, open: number[]): number {
  let end = at + 1;
  while (isName(bytes[end])) end += 1;
  if (end === at + 1) throw new XmlDamage("has a tag without a name", at);
  if (open.length === 0 && table.count > 0) throw new XmlDamage("has a second root element", at);
  if (open.length >= DEEPEST) throw new XmlDamage(`nests deeper than ${DEEPEST} levels`, at);
  const element = table.open(bytes.toString("latin1", at + 1, end), at, open.at(-1) ?? -1);
  end = skipAttributes(bytes, end);
  if (bytes[end] === SLASH) {
    table.bodyAt(element, end + 2);
    table.close(element, end + 2);
    return end + 2;
  }
  table.bodyAt(element, end + 1);
  open.push(element);
  return end + 1;
}

/** Answers where the tag ends: at its `>` or at the `/` of its `/>`. */
function skipAttributes(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const blank = at;
    while (bytes[at]! <= SPACE) at += 1;
    if (bytes[at] === GT || (bytes[at] === SLASH && bytes[at + 1] === GT)) return at;
    if (at === blank) throw new XmlDamage("has a tag that does not end", from);
    at = skipAttribute(bytes, at);
  }
}

function skipAttribute(bytes: Buffer, from: number): number {
  let at = from;
  while (isName(bytes[at])) at += 1;
  const named = at > from;
  while (bytes[at]! <= SPACE) at += 1;
  const equals = bytes[at] === EQUALS;
  at += 1;
  while (bytes[at]! <= SPACE) at += 1;
  const quote = bytes[at];
  if (!named || !equals || (quote !== QUOTE && quote !== APOSTROPHE)) {
    throw new XmlDamage("has an attribute without a quoted value", from);
  }
  at += 1;
  while (at < bytes.length && bytes[at] !== quote && bytes[at] !== LT) at += 1;
  if (bytes[at] !== quote) throw new XmlDamage("has a value that does not end", from);
  return at + 1;
}

/** Letters, digits and the like: anything but blanks, `=`, `/`, `<`, `>`, quotes and the end. */
function isName(byte: number | undefined): boolean {
  if (byte === undefined || byte <= SPACE) return false;
  return byte !== EQUALS && byte !== SLASH && byte !== GT && byte !== LT && byte !== QUOTE && byte !== APOSTROPHE;
}

function skipMarkup(bytes: Buffer, at: number): number {
  const ends = [
    ["<?", "?>"],
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
  ] as const;
  for (const [opening, closing] of ends) {
    if (bytes.toString("latin1", at, at + opening.length) !== opening) continue;
    const end = bytes.indexOf(closing, at + opening.length, "latin1");
    if (end < 0) throw new XmlDamage(`has a ${opening} that does not end`, at);
    return end + closing.length;
  }
  throw new XmlDamage("declares a document type or an entity, which Live never does", at);
}
