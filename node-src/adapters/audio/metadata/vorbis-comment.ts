import { readPicture } from "#src/adapters/audio/metadata/flac-picture.ts";
import { FoundFields, writtenFields } from "#src/adapters/audio/metadata/metadata-fields.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/**
 * Reads a Vorbis comment, as FLAC and Ogg Vorbis have it; pictures in it are read too.
 *
 * Edge: ends where a length leads out of the bytes.
 * Source: Xiph.Org, Ogg Vorbis I comment field specification; RFC 9639, 8.6; lengths are little-endian.
 */
export function readVorbisComment(bytes: Uint8Array): FoundFields {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = new FoundFields();
  const lengthAt = (at: number) => (at + 4 <= buffer.length ? buffer.readUInt32LE(at) : Number.POSITIVE_INFINITY);
  let at = 4 + lengthAt(0);
  let left = Math.min(lengthAt(at), MOST_FIELDS);
  for (at += 4; left > 0 && at + 4 <= buffer.length; left--) {
    const end = at + 4 + lengthAt(at);
    if (end > buffer.length) break;
    addField(found, buffer.toString("utf8", at + 4, end));
    at = end;
  }
  return found;
}

/** Source: house choice: more than any tagger writes. */
const MOST_FIELDS = 1 << 16;

function addField(found: FoundFields, field: string): void {
  const equals = field.indexOf("=");
  if (equals < 1) return;
  const [name, value] = [field.slice(0, equals), field.slice(equals + 1)];
  if (name.toUpperCase() !== "METADATA_BLOCK_PICTURE") found.add(name, value);
  else {
    const picture = readPicture(Buffer.from(value, "base64"));
    if (picture !== undefined) found.addPicture(picture);
  }
}

/** A Vorbis comment of a FLAC file. A name's letters that none may have become underscores. */
export function vorbisComment(metadata: SoundMetadata): Buffer {
  const fields = writtenFields(metadata).map(({ name, value }) =>
    withLength(`${name.replace(/[^\x20-\x3c\x3e-\x7d]/g, "_")}=${value}`),
  );
  const count = Buffer.alloc(4);
  count.writeUInt32LE(fields.length);
  return Buffer.concat([withLength(VENDOR), count, ...fields]);
}

const VENDOR = "Steadyhand";

function withLength(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}
