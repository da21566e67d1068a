import type { PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";

export interface UnpackedDevice {
  /** `"aaaa"` audio effect, `"mmmm"` MIDI effect, `"iiii"` instrument. */
  readonly type: string;
  readonly patcher: PatcherJson;
  /** The embedded files by name, the device's own patch left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const HEAD = { type: 8, firstChunk: 12, name: 4, size: 8 };
const ENTRY_HEAD = 8;

/**
 * Opens an `.amxd`, frozen or not, without a word of the writer's code, so that one does not excuse the other.
 *
 * Bytes that were opened before give the same patch again; nobody can change it.
 * @throws Error in words when the bytes are no device.
 */
export function unpackAmxd(bytes: Uint8Array): UnpackedDevice {
  const device = unpacked.get(bytes) ?? unpack(bytes);
  unpacked.set(bytes, device);
  return device;
}

const unpacked = new WeakMap<Uint8Array, UnpackedDevice>();

function unpack(bytes: Uint8Array): UnpackedDevice {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (word(bytes, 0) !== "ampf") throw new Error("not a Max for Live device");
  let at = HEAD.firstChunk;
  while (at + HEAD.size <= bytes.length && word(bytes, at) !== "ptch") {
    if (word(bytes, at) === "ciph") throw new Error("the device is encrypted");
    at += HEAD.size + view.getUint32(at + HEAD.name, true);
  }
  const payload = bytes.subarray(at + HEAD.size, at + HEAD.size + view.getUint32(at + HEAD.name, true));
  const type = word(bytes, HEAD.type);
  if (word(payload, 0) !== "mx@c") return { type, patcher: parse(payload), files: new Map() };
  const [main, ...others] = frozenFiles(payload);
  if (!main) throw new Error("the frozen device holds no patch");
  return { type, patcher: parse(main.bytes), files: new Map(others.map((file) => [file.name, file.bytes])) };
}

function frozenFiles(payload: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  let at = Number(view.getBigUint64(8)) + ENTRY_HEAD;
  const files = [];
  while (at + ENTRY_HEAD <= payload.length) {
    const size = view.getUint32(at + 4);
    const fields = fieldsOf(payload.subarray(at + ENTRY_HEAD, at + size));
    const offset = number(fields.get("of32"));
    files.push({
      name: text(fields.get("fnam")),
      bytes: payload.subarray(offset, offset + number(fields.get("sz32"))),
    });
    at += size;
  }
  return files;
}

function fieldsOf(entry: Uint8Array): Map<string, Uint8Array> {
  const fields = new Map<string, Uint8Array>();
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  for (let at = 0; at + ENTRY_HEAD <= entry.length; at += view.getUint32(at + 4)) {
    fields.set(word(entry, at), entry.subarray(at + ENTRY_HEAD, at + view.getUint32(at + 4)));
  }
  return fields;
}

function parse(json: Uint8Array): PatcherJson {
  const end = json.indexOf(0);
  const document = JSON.parse(new TextDecoder().decode(end < 0 ? json : json.subarray(0, end)));
  return frozenWhole(document.patcher);
}

/** No object or list in it takes a change from now on. */
function frozenWhole<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) frozenWhole(inner);
  return Object.freeze(value);
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes).replace(/\0+$/, "");
}

function number(bytes: Uint8Array | undefined): number {
  if (!bytes) throw new Error("an entry of the directory lacks a field");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
}

function word(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
