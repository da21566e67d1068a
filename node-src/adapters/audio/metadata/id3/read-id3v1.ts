import { FoundFields } from "#src/adapters/audio/metadata/metadata-fields.ts";
import { ID3_GENRES } from "#src/knowledge/files/id3-genres.ts";

/** The bytes of an ID3v1 tag, at the end of a file. */
export const ID3V1_LENGTH = 128;

/** Reads an ID3v1 tag, with 1.1's track number. Source: id3.org, ID3v1; Mutschler, ID3v1.1. */
export function readId3v1(bytes: Uint8Array): FoundFields {
  const found = new FoundFields();
  const tag = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (tag.length !== ID3V1_LENGTH || tag.toString("latin1", 0, 3) !== "TAG") return found;
  const text = (from: number, to: number) => tag.toString("latin1", from, to).replace(/\0.*$/s, "").trimEnd();
  const numbered = tag[125] === 0 && tag[126] !== 0;
  found.add("TITLE", text(3, 33));
  found.add("ARTIST", text(33, 63));
  found.add("ALBUM", text(63, 93));
  found.add("DATE", text(93, 97));
  found.add("COMMENT", text(97, numbered ? 125 : 127));
  if (numbered) found.add("TRACKNUMBER", String(tag[126]));
  found.add("GENRE", ID3_GENRES[tag[127]!] ?? "");
  return found;
}
