import { FoundFields, plainText, writtenFields } from "#src/adapters/audio/metadata/metadata-fields.ts";
import { METADATA_FIELDS } from "#src/knowledge/files/metadata-fields.ts";
import { readIsrc } from "#src/model/metadata/isrc.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/**
 * Reads the contents of a LIST chunk of a WAV file, if it is one of information. What has no usual name keeps its four letters.
 *
 * Edge: ends where a length leads out of the bytes. Text is UTF-8 where it can be, else Latin-1: the format does not say.
 * Source: Microsoft RIFF (1991), INFO list.
 */
export function readInfoList(bytes: Uint8Array): FoundFields {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = new FoundFields();
  if (buffer.toString("latin1", 0, 4) !== "INFO") return found;
  for (let at = 4; at + 8 <= buffer.length; ) {
    const id = buffer.toString("latin1", at, at + 4);
    const end = at + 8 + buffer.readUInt32LE(at + 4);
    if (end > buffer.length) break;
    const text = plainText(buffer.subarray(at + 8, end));
    found.add(nameOf(id, text), text);
    at = end + (end % 2);
  }
  return found;
}

function nameOf(id: string, text: string): string {
  if (id === "ISRC" && !readIsrc(text).ok) return "SOURCE";
  return METADATA_FIELDS.find(({ info }) => info === id)?.vorbis ?? (id === "IPRT" ? "TRACKNUMBER" : id);
}

/**
 * The contents of a LIST chunk with what of metadata its four letters can name: of a field with several values the first.
 *
 * Text is UTF-8: the list does not say how it is encoded, and ffmpeg and TagLib, by which most players read it, take it for that. Windows' own
 * properties show letters beyond ASCII wrong. ffmpeg shows the list and leaves an ID3 tag beside it unread.
 */
export function infoList(metadata: SoundMetadata): Buffer {
  const entries = new Map<string, string>();
  for (const { name, value } of writtenFields(metadata)) {
    const id =
      METADATA_FIELDS.find(({ vorbis }) => vorbis === name)?.info ?? (/^I[A-Z0-9]{3}$/.test(name) ? name : null);
    if (id !== null && !entries.has(id)) entries.set(id, value);
  }
  return Buffer.concat([
    Buffer.from("INFO"),
    ...[...entries].map(([id, value]) => entry(id, Buffer.from(value, "utf8"))),
  ]);
}

function entry(id: string, text: Buffer): Buffer {
  const size = text.length + 1;
  const bytes = Buffer.alloc(8 + size + (size % 2));
  bytes.write(id, "latin1");
  bytes.writeUInt32LE(size, 4);
  text.copy(bytes, 8);
  return bytes;
}
