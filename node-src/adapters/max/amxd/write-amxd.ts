import { type AmxdDevice, type AmxdFile, type AmxdPatch, FROZEN_LAYOUT } from "#src/adapters/max/amxd/amxd-device.ts";

/**
 * The bytes of an `.amxd`.
 *
 * Shape: `readAmxd` of the answer equals `device`, and every file that Max 8 or 9 saved comes back byte for byte.
 * @throws RangeError for a code that is not four letters, or a file name that is empty or holds a NUL.
 */
export function writeAmxd({ type, flags, extras, patch }: AmxdDevice): Uint8Array {
  return joined([
    chunk("ampf", code(type)),
    ...(flags === null ? [] : [chunk("meta", word(flags, true))]),
    ...extras.map((extra) => chunk(extra.code, extra.bytes)),
    chunk("ptch", patchBytes(patch)),
  ]);
}

function patchBytes(patch: AmxdPatch): Uint8Array {
  switch (patch.kind) {
    case "open":
      return patch.json;
    case "encrypted":
      return patch.bytes;
    case "frozen":
      return frozenBytes(patch.files);
  }
}

function frozenBytes(files: readonly AmxdFile[]): Uint8Array {
  let offset: number = FROZEN_LAYOUT.head;
  const entries = files.map((file) => {
    const entry = directoryEntry(file, offset);
    offset += file.bytes.length;
    return entry;
  });
  const head = new Uint8Array(FROZEN_LAYOUT.head);
  head.set(code(FROZEN_LAYOUT.magic));
  const view = new DataView(head.buffer);
  view.setUint32(FROZEN_LAYOUT.word, FROZEN_LAYOUT.head);
  view.setBigUint64(2 * FROZEN_LAYOUT.word, BigInt(offset));
  return joined([head, ...files.map(({ bytes }) => bytes), field("dlst", joined(entries))]);
}

function directoryEntry({ type, name, bytes, version, flag, modified }: AmxdFile, offset: number): Uint8Array {
  return field(
    "dire",
    joined([
      field("type", code(type)),
      field("fnam", paddedName(name)),
      field("sz32", word(bytes.length)),
      field("of32", word(offset)),
      field("vers", word(version)),
      field("flag", word(flag)),
      field("mdat", word(modified)),
    ]),
  );
}

/** NUL-terminated, and padded with NULs to a multiple of 4. */
function paddedName(name: string): Uint8Array {
  if (name === "" || name.includes("\0")) throw new RangeError("writeAmxd: a file needs a name without NUL");
  const text = new TextEncoder().encode(name);
  const padded = new Uint8Array((Math.floor(text.length / FROZEN_LAYOUT.word) + 1) * FROZEN_LAYOUT.word);
  padded.set(text);
  return padded;
}

/** Top level: the size is little-endian and counts the payload alone. */
function chunk(name: string, payload: Uint8Array): Uint8Array {
  return joined([code(name), word(payload.length, true), payload]);
}

/** Inside a frozen patch: the size is big-endian and counts its own head. */
function field(name: string, payload: Uint8Array): Uint8Array {
  return joined([code(name), word(payload.length + FROZEN_LAYOUT.field), payload]);
}

function word(value: number, littleEndian = false): Uint8Array {
  const bytes = new Uint8Array(FROZEN_LAYOUT.word);
  new DataView(bytes.buffer).setUint32(0, value, littleEndian);
  return bytes;
}

function code(name: string): Uint8Array {
  const codes = [...name].map((letter) => letter.charCodeAt(0));
  if (codes.length !== FROZEN_LAYOUT.word || codes.some((letter) => letter > LAST_BYTE)) {
    throw new RangeError(`writeAmxd: “${name}” is not a code of four letters`);
  }
  return Uint8Array.from(codes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const LAST_BYTE = 0xff;
