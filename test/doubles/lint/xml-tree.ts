/** An element with what a check asks of it. Text between elements is left out: Live writes none that matters here. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;

  constructor(tag: string, attributes: ReadonlyMap<string, string>) {
    this.tag = tag;
    this.attributes = attributes;
  }

  get(attribute: string): string | null {
    return this.attributes.get(attribute) ?? null;
  }

  /** The first element down this path of tags. */
  find(...path: readonly string[]): XmlElement | null {
    let at: XmlElement | undefined = this;
    for (const tag of path) at = at?.children.find((child) => child.tag === tag);
    return at ?? null;
  }

  /** The children with one tag. */
  all(tag: string): readonly XmlElement[] {
    return this.children.filter((child) => child.tag === tag);
  }

  /** This element and every one inside it, in the order of the text. */
  *walk(): Generator<XmlElement> {
    yield this;
    for (const child of this.children) yield* child.walk();
  }

  /** An attribute as a number; NaN where there is none. */
  numeric(attribute: string): number {
    const text = this.get(attribute) ?? "";
    return text === "" ? Number.NaN : Number(text);
  }

  /** The `Value` of an element below as a number; NaN where there is none. */
  number(...path: readonly string[]): number {
    return this.find(...path)?.numeric("Value") ?? Number.NaN;
  }
}

const MARKUP =
  /<(?:\?[\s\S]*?\?|!--[\s\S]*?--|(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/gy;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads well-formed XML by a way of its own, so that a check of what the product writes shares no code with it.
 *
 * @throws SyntaxError where tags do not pair, an attribute is named twice, or anything else stands where markup belongs.
 */
export function xmlTree(text: string): XmlElement {
  const holder = new XmlElement("", new Map());
  const open = [holder];
  let at = nextMarkup(text, 0, true);
  while (at < text.length) {
    MARKUP.lastIndex = at;
    const found = MARKUP.exec(text);
    if (found === null) throw new SyntaxError(`no markup at ${at}: ${text.slice(at, at + 40)}`);
    const [, slash, tag, attributes, empty] = found;
    const end = MARKUP.lastIndex;
    if (tag !== undefined) takeTag(open, { tag, closes: slash === "/", attributes: attributes!, empty: empty === "/" });
    at = nextMarkup(text, end, open.length === 1);
  }
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1)!.tag}> is not closed`);
  const [root, more] = holder.children;
  if (root === undefined || more !== undefined) throw new SyntaxError("not one root element");
  return root;
}

/** Where the next `<` stands, or the end. */
function nextMarkup(text: string, from: number, outside: boolean): number {
  const found = text.indexOf("<", from);
  const at = found < 0 ? text.length : found;
  if (outside && text.slice(from, at).replace("\uFEFF", "").trim() !== "")
    throw new SyntaxError("text outside the root");
  return at;
}

interface Tag {
  readonly tag: string;
  readonly closes: boolean;
  readonly attributes: string;
  readonly empty: boolean;
}

function takeTag(open: XmlElement[], { tag, closes, attributes, empty }: Tag): void {
  if (closes) {
    if (open.length < 2 || open.pop()!.tag !== tag) throw new SyntaxError(`</${tag}> closes what is not open`);
    return;
  }
  const element = new XmlElement(tag, attributesOf(tag, attributes));
  open.at(-1)!.children.push(element);
  if (!empty) open.push(element);
}

function attributesOf(tag: string, text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name!)) throw new SyntaxError(`<${tag}> has two attributes ${name}`);
    attributes.set(name!, decoded(double ?? single ?? ""));
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
