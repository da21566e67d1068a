/** An ID3v2 tag out of frames, as version 2, 3 or 4 has it. */
export function id3Bytes(
  version: 2 | 3 | 4,
  frames: readonly (readonly [id: string, body: Uint8Array, flags?: number])[],
  { flags = 0, plainSizes = false }: { readonly flags?: number; readonly plainSizes?: boolean } = {},
): Buffer {
  const body = Buffer.concat(
    frames.map(([id, bytes, frameFlags = 0]) => {
      if (version === 2) return Buffer.concat([Buffer.from(id), u32(bytes.length).subarray(1), bytes]);
      const size = version === 4 && !plainSizes ? sevenBits(bytes.length) : u32(bytes.length);
      return Buffer.concat([Buffer.from(id), size, Buffer.of(0, frameFlags), bytes]);
    }),
  );
  return Buffer.concat([Buffer.from("ID3"), Buffer.of(version, 0, flags), sevenBits(body.length), body]);
}

/** A text frame's body: Latin-1, UTF-16 with a mark, UTF-16BE, UTF-8. */
export function text(encoding: 0 | 1 | 2 | 3, words: string, before = ""): Buffer {
  const coded = (part: string) =>
    encoding === 0
      ? Buffer.from(part, "latin1")
      : encoding === 3
        ? Buffer.from(part, "utf8")
        : encoding === 1
          ? Buffer.from(`\ufeff${part}`, "utf16le")
          : Buffer.from(part, "utf16le").swap16();
  const zero = Buffer.alloc(encoding === 1 || encoding === 2 ? 2 : 1);
  const parts = words.split("\0").flatMap((part, index) => (index === 0 ? [coded(part)] : [zero, coded(part)]));
  return Buffer.concat([Buffer.of(encoding), Buffer.from(before, "latin1"), ...parts]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function sevenBits(value: number): Buffer {
  return Buffer.of(value >> 21, (value >> 14) & 0x7f, (value >> 7) & 0x7f, value & 0x7f);
}
