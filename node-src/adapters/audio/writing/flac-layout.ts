import { createHash } from "node:crypto";
import { pictureBlock } from "#src/adapters/audio/metadata/flac-picture.ts";
import { vorbisComment } from "#src/adapters/audio/metadata/vorbis-comment.ts";
import { checkStream, flacStreamInfo } from "#src/adapters/audio/writing/flac-stream-info.ts";
import type { LayoutRules, SoundLayout } from "#src/adapters/audio/writing/sound-layout.ts";
import { FLAC_BLOCK, type FlacFrameFormat, flacFrameEncoder } from "#src/dsp/flac/flac-frame-encoder.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";

/**
 * A FLAC file of any length, in the memory of one frame. STREAMINFO tells the samples, the smallest and the largest frame and the MD5 of the sound
 * once all has come.
 *
 * Source: RFC 9639, 8 and 9.
 * @throws RangeError for a format that cannot be written.
 */
export function flacLayout(format: FlacFrameFormat, { metadata }: LayoutRules): SoundLayout {
  checkStream(format);
  const blockBytes = FLAC_BLOCK * format.channels * (format.bits / 8);
  const encoder = flacFrameEncoder(format);
  const hash = createHash("md5");
  const waiting = new Uint8Array(blockBytes);
  let held = 0;
  let bytes = 0;
  let [smallest, largest] = [Number.POSITIVE_INFINITY, 0];
  let md5 = new Uint8Array(16);
  const says = metadata === undefined ? new Uint8Array() : tagBlocks(metadata);
  const frame = (pcm: Uint8Array): Uint8Array => {
    const made = encoder.encode(pcm);
    smallest = Math.min(smallest, made.length);
    largest = Math.max(largest, made.length);
    return made.slice();
  };
  return {
    head: () => {
      const frames = bytes / (blockBytes / FLAC_BLOCK);
      const info = flacStreamInfo({ ...format, frames, smallest: largest === 0 ? 0 : smallest, largest, md5 });
      return Buffer.concat([MARKER, block(STREAM_INFO, info, metadata === undefined), says]);
    },
    sound: (pcm) => {
      hash.update(pcm);
      bytes += pcm.length;
      const made: Uint8Array[] = [];
      for (let from = 0; from < pcm.length; ) {
        const taken = Math.min(pcm.length - from, blockBytes - held);
        waiting.set(pcm.subarray(from, from + taken), held);
        held = (held + taken) % blockBytes;
        from += taken;
        if (held === 0) made.push(frame(waiting));
      }
      return Buffer.concat(made);
    },
    rest: () => {
      md5 = Uint8Array.from(hash.digest());
      return held > 0 ? frame(waiting.subarray(0, held)) : new Uint8Array();
    },
  };
}

/** The comment, pictures that a block can hold, and room in which a tagger can change them. */
function tagBlocks(metadata: SoundMetadata): Uint8Array {
  const pictures = (metadata.pictures ?? []).map(pictureBlock).filter(({ length }) => length <= LARGEST_BLOCK);
  return Buffer.concat([
    block(VORBIS_COMMENT, vorbisComment(metadata), false),
    ...pictures.map((picture) => block(PICTURE, picture, false)),
    block(PADDING, new Uint8Array(ROOM), true),
  ]);
}

const MARKER = Buffer.from("fLaC");
/** RFC 9639, 8.1. */
const STREAM_INFO = 0;
const PADDING = 1;
const VORBIS_COMMENT = 4;
const PICTURE = 6;
const LAST = 0x80;
/** 24 bits of length. */
const LARGEST_BLOCK = 2 ** 24 - 1;
/** Source: house choice: half of what the reference encoder leaves. */
const ROOM = 4096;

/** A metadata block: whether it is the last, its type, its length in 24 bits, and what it holds. */
function block(type: number, contents: Uint8Array, last: boolean): Uint8Array {
  const header = Buffer.alloc(4);
  header[0] = type | (last ? LAST : 0);
  header.writeUIntBE(contents.length, 1, 3);
  return Buffer.concat([header, contents]);
}
