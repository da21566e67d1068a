import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { readId3 } from "#src/adapters/audio/metadata/id3/read-id3.ts";
import { FoundFields, LARGEST, plainText } from "#src/adapters/audio/metadata/metadata-fields.ts";
import { chunksOf } from "#src/adapters/audio/pcm/chunks.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/** What an AIFF file says of itself: an ID3 tag before its text chunks. Source: Apple, AIFF 1.3 (1989), text chunks; the `ID3 ` chunk as taggers write it. */
export function readAiffMetadata(file: ByteFile): SoundMetadata {
  const texts = new FoundFields();
  const found = new FoundFields();
  let count = 0;
  for (const { id, start, size } of chunksOf(file, "big")) {
    count += 1;
    if (count > MOST_CHUNKS) break;
    const name = TEXTS[id];
    if (name !== undefined && size <= LARGEST.value) texts.add(name, plainText(file.slice(start, size)));
    if (/^id3 $/i.test(id) && size <= LARGEST.pictures) found.addMissing(readId3(file.slice(start, size)));
  }
  found.addMissing(texts);
  return found.metadata();
}

const TEXTS: Readonly<Record<string, string>> = { NAME: "TITLE", AUTH: "ARTIST", "(c) ": "COPYRIGHT", ANNO: "COMMENT" };
/** Source: house choice: more than any writer leaves. */
const MOST_CHUNKS = 4096;
