import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { readId3 } from "#src/adapters/audio/metadata/id3/read-id3.ts";
import { ID3V1_LENGTH, readId3v1 } from "#src/adapters/audio/metadata/id3/read-id3v1.ts";
import { FoundFields, LARGEST } from "#src/adapters/audio/metadata/metadata-fields.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/** What an MP3 file says of itself: the ID3v2 tag at its beginning, and ID3v1 at its end for what that leaves out. */
export function readMp3Metadata(file: ByteFile): SoundMetadata {
  const found = new FoundFields();
  found.addMissing(readId3(file.slice(0, Math.min(id3Length(file), LARGEST.pictures))));
  found.addMissing(readId3v1(file.slice(Math.max(0, file.size - ID3V1_LENGTH), ID3V1_LENGTH)));
  return found.metadata();
}

const HEADER = 10;

/** Bytes of the ID3v2 tag at the beginning; 0 where none stands. */
function id3Length(file: ByteFile): number {
  const header = file.slice(0, HEADER);
  if (Buffer.from(header.subarray(0, 3)).toString("latin1") !== "ID3") return 0;
  return HEADER + header.subarray(6).reduce((sum, seven) => sum * 0x80 + (seven & 0x7f), 0);
}
