import { XmlDamage } from "#src/adapters/als/xml/xml-damage.ts";

/** A 20 MB set has 0.4 million elements; 512 MB of them stay under 12 million, which take 288 MB here. */
const MOST_ELEMENTS = 12_000_000;

/** Elements in the order of the text, as columns of numbers: an object an element would cost more than the text itself. */
export class ElementTable {
  count = 0;
  readonly names: string[] = [];
  readonly tags = new Map<string, number>();
  tag = new Int32Array(1024);
  /** Byte of `<`. */
  start = new Int32Array(1024);
  /** Byte after the opening tag's `>`. */
  body = new Int32Array(1024);
  /** Byte after the element. */
  end = new Int32Array(1024);
  /** First element after this one's own. */
  after = new Int32Array(1024);
  parent = new Int32Array(1024);

  open(name: string, start: number, parent: number): number {
    const element = this.count;
    if (element === this.tag.length) this.grow();
    this.tag[element] = this.tagOf(name);
    this.start[element] = start;
    this.parent[element] = parent;
    this.count += 1;
    return element;
  }

  bodyAt(element: number, body: number): void {
    this.body[element] = body;
  }

  close(element: number, end: number): void {
    this.end[element] = end;
    this.after[element] = this.count;
  }

  nameOf(element: number): string {
    return this.names[this.tag[element]!]!;
  }

  private tagOf(name: string): number {
    const known = this.tags.get(name);
    if (known !== undefined) return known;
    this.tags.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }

  private grow(): void {
    if (this.count >= MOST_ELEMENTS) throw new XmlDamage(`has more than ${MOST_ELEMENTS} elements`, 0);
    const length = Math.min(MOST_ELEMENTS, this.count * 2);
    this.tag = lengthened(this.tag, length);
    this.start = lengthened(this.start, length);
    this.body = lengthened(this.body, length);
    this.end = lengthened(this.end, length);
    this.after = lengthened(this.after, length);
    this.parent = lengthened(this.parent, length);
  }
}

function lengthened(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(column);
  return larger;
}
