import { type AmxdFile, FROZEN_LAYOUT } from "#src/adapters/max/amxd/amxd-device.ts";
import { letters, viewOf } from "#src/adapters/max/amxd/letters.ts";

/** The files of a frozen device, in the order of its directory; `null` where offsets or sizes do not add up. */
export function readFrozen(bytes: Uint8Array): AmxdFile[] | null {
  if (bytes.length < FROZEN_LAYOUT.head) return null;
  const view = viewOf(bytes);
  const directory = Number(view.getBigUint64(8));
  if (directory < FROZEN_LAYOUT.head || directory + FROZEN_LAYOUT.field > bytes.length) return null;
  const end = directory + view.getUint32(directory + FROZEN_LAYOUT.word);
  if (letters(bytes, directory) !== "dlst" || end !== bytes.length) return null;
  const entries = fields(bytes.subarray(directory + FROZEN_LAYOUT.field, end));
  if (entries === null || entries.length === 0) return null;
  const files: AmxdFile[] = [];
  for (const { code, bytes: entry } of entries) {
    const file = code === "dire" ? readEntry(entry, bytes.subarray(0, directory)) : null;
    if (file === null) return null;
    files.push(file);
  }
  return files;
}

function readEntry(entry: Uint8Array, data: Uint8Array): AmxdFile | null {
  const held = new Map(fields(entry)?.map(({ code, bytes }) => [code, bytes]));
  const word = (code: string): number | null => {
    const bytes = held.get(code);
    return bytes?.length === FROZEN_LAYOUT.word ? viewOf(bytes).getUint32(0) : null;
  };
  const bytes = placed(data, word("of32"), word("sz32"));
  const name = untilNul(held.get("fnam"));
  const type = letters(held.get("type") ?? NOTHING, 0);
  const flag = word("flag");
  if (bytes === null || name === "" || type === "" || flag === null) return null;
  return { name, type, flag, modified: word("mdat") ?? 0, version: word("vers") ?? 0, bytes };
}

function placed(data: Uint8Array, offset: number | null, size: number | null): Uint8Array | null {
  if (offset === null || size === null) return null;
  return offset < FROZEN_LAYOUT.head || offset + size > data.length ? null : data.subarray(offset, offset + size);
}

/** Four letters, a big-endian size that counts its own head, a payload; `null` where one leads outside. */
function fields(bytes: Uint8Array): { code: string; bytes: Uint8Array }[] | null {
  const view = viewOf(bytes);
  const found: { code: string; bytes: Uint8Array }[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + FROZEN_LAYOUT.field > bytes.length) return null;
    const size = view.getUint32(at + FROZEN_LAYOUT.word);
    if (size < FROZEN_LAYOUT.field || at + size > bytes.length) return null;
    found.push({ code: letters(bytes, at), bytes: bytes.subarray(at + FROZEN_LAYOUT.field, at + size) });
    at += size;
  }
  return found;
}

function untilNul(bytes: Uint8Array = NOTHING): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

const NOTHING = new Uint8Array(0);
