import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { readPicture } from "#src/adapters/audio/metadata/flac-picture.ts";
import { FoundFields, LARGEST } from "#src/adapters/audio/metadata/metadata-fields.ts";
import { readVorbisComment } from "#src/adapters/audio/metadata/vorbis-comment.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/** What a FLAC file says of itself: its Vorbis comment and its pictures. Source: RFC 9639, 8. */
export function readFlacTags(file: ByteFile): SoundMetadata {
  const found = new FoundFields();
  let at = "fLaC".length;
  for (let more = true, count = 0; more && count < MOST_BLOCKS; count++) {
    const header = file.slice(at, 4);
    if (header.length < 4 || header[0] === NO_BLOCK) break;
    const length = (header[1]! << 16) | (header[2]! << 8) | header[3]!;
    const type = header[0]! & 0x7f;
    if (type === VORBIS_COMMENT && length <= LARGEST.pictures)
      found.addMissing(readVorbisComment(file.slice(at + 4, length)));
    const picture = type === PICTURE ? readPicture(file.slice(at + 4, length)) : undefined;
    if (picture !== undefined) found.addPicture(picture);
    more = (header[0]! & 0x80) === 0;
    at += 4 + length;
  }
  return found.metadata();
}

const VORBIS_COMMENT = 4;
const PICTURE = 6;
/** A frame begins so. */
const NO_BLOCK = 0xff;
/** Source: house choice: more than any tagger leaves. */
const MOST_BLOCKS = 256;
