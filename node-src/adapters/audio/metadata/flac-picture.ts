import type { Picture } from "#src/model/metadata/sound-metadata.ts";

/** Reads a FLAC picture block; undefined where a length leads out of it. Source: RFC 9639, 8.8; numbers are big-endian. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  const number = (): number => {
    at += 4;
    return at <= buffer.length ? buffer.readUInt32BE(at - 4) : Number.POSITIVE_INFINITY;
  };
  const text = (encoding: "latin1" | "utf8"): string => {
    const length = number();
    at += length;
    return at <= buffer.length ? buffer.toString(encoding, at - length, at) : "";
  };
  const kind = number();
  const mime = text("latin1");
  const description = text("utf8");
  const [width, height, depth, colours, length] = [number(), number(), number(), number(), number()];
  if (!(at + length <= buffer.length)) return undefined;
  return {
    kind,
    mime,
    description,
    width,
    height,
    depth,
    colours,
    data: Uint8Array.from(buffer.subarray(at, at + length)),
  };
}

/** The contents of a FLAC picture block. */
export function pictureBlock({ kind, mime, description, width, height, depth, colours, data }: Picture): Buffer {
  const [type, words] = [Buffer.from(mime, "latin1"), Buffer.from(description, "utf8")];
  const sizes = [width, height, depth, colours, data.length].map(u32);
  return Buffer.concat([u32(kind), u32(type.length), type, u32(words.length), words, ...sizes, data]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
