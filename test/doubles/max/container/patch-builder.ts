import type { BoxJson, LineJson, PatcherJson, ValueOfJson } from "#test/doubles/max/machine/patcher-json.ts";

/** One end of a cord: a box and the number of its inlet or outlet. */
type End = readonly [box: string, index: number];

/** Draws small patches for tests; boxes stand side by side in the order in which they are added, the first on the left. */
export class PatchBuilder {
  private readonly boxes: BoxJson[] = [];
  private readonly lines: LineJson[] = [];
  private readonly files: { name: string; bytes: Uint8Array }[] = [];

  /** An object box with its text; `at` moves it. */
  object(id: string, text: string, extra: Partial<BoxJson> = {}): this {
    return this.add({ ...extra, id, maxclass: "newobj", text });
  }

  /** A box of a class of its own: `message`, `live.dial`, `v8ui`. */
  ui(id: string, maxclass: string, extra: Partial<BoxJson> = {}): this {
    return this.add({ ...extra, id, maxclass });
  }

  message(id: string, text: string): this {
    return this.ui(id, "message", { text });
  }

  parameter(id: string, maxclass: string, valueof: ValueOfJson, extra: Partial<BoxJson> = {}): this {
    return this.ui(id, maxclass, {
      parameter_enable: 1,
      saved_attribute_attributes: { valueof },
      varname: id,
      ...extra,
    });
  }

  cord(from: End | string, to: End | string): this {
    this.lines.push({
      source: typeof from === "string" ? [from, 0] : from,
      destination: typeof to === "string" ? [to, 0] : to,
    });
    return this;
  }

  /** Cords through the first outlets and inlets of a row of boxes. */
  chain(...ids: string[]): this {
    ids.slice(1).forEach((id, index) => {
      this.cord(ids[index]!, id);
    });
    return this;
  }

  file(name: string, text: string): this {
    this.files.push({ name, bytes: new TextEncoder().encode(text) });
    return this;
  }

  patcher(): PatcherJson {
    return { boxes: this.boxes.map((box) => ({ box })), lines: this.lines.map((patchline) => ({ patchline })) };
  }

  /** A frozen audio effect. */
  amxd(): Uint8Array {
    const main = new TextEncoder().encode(`${JSON.stringify({ patcher: this.patcher() })}\0`);
    return frozen([{ name: "Test.amxd", bytes: main }, ...this.files]);
  }

  private add(box: BoxJson): this {
    this.boxes.push({ patching_rect: [this.boxes.length * 100, 0, 80, 20], ...box });
    return this;
  }
}

function frozen(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  let offset = 16;
  const entries = files.map(({ name, bytes }) => {
    const fields = [field("fnam", padded(name)), field("sz32", big(bytes.length)), field("of32", big(offset))];
    offset += bytes.length;
    return field("dire", Buffer.concat(fields));
  });
  const contents = Buffer.concat(files.map(({ bytes }) => bytes));
  const head = Buffer.concat([Buffer.from("mx@c"), big(16), big(0), big(offset)]);
  const payload = Buffer.concat([head, contents, field("dlst", Buffer.concat(entries))]);
  return Buffer.concat([
    chunk("ampf", Buffer.from("aaaa")),
    chunk("meta", Buffer.from([7, 0, 0, 0])),
    chunk("ptch", payload),
  ]).subarray();
}

/** The device type stands between the head of `ampf` and the next chunk, counted by its size of 4. */
function chunk(name: string, payload: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(payload.length);
  return Buffer.concat([Buffer.from(name), size, payload]);
}

function field(name: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(name), big(payload.length + 8), payload]);
}

function padded(name: string): Buffer {
  return Buffer.concat([Buffer.from(name), Buffer.alloc(4 - (Buffer.byteLength(name) % 4))]);
}

function big(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
