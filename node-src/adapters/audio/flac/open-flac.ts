import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { decodedSource } from "#src/adapters/audio/decoded-source.ts";
import { nextStream } from "#src/adapters/audio/finding/find-audio.ts";
import { flacDecoder } from "#src/adapters/audio/flac/flac-decoder.ts";
import type { FlacMetadata } from "#src/adapters/audio/flac/flac-metadata.ts";
import { readFlacMetadata } from "#src/adapters/audio/flac/flac-metadata.ts";
import type { NextPart } from "#src/adapters/audio/joined-decoder.ts";
import { joinedDecoder, otherFormat } from "#src/adapters/audio/joined-decoder.ts";
import { beyondLimits } from "#src/adapters/audio/limits.ts";
import { defaultSpeakers, speakersOfFlacMask } from "#src/adapters/audio/speakers.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens a FLAC file; its samples come as integers of 16, 24 or 32 bits, left-justified. Streams joined end to end are read as one.
 *
 * Edge: no STREAMINFO or no frame that can be decoded is a refusal. The speakers are those of the channel mask in the Vorbis comment,
 * if there is one. `frames` is what the first stream counts.
 * Source: RFC 9639, 8.
 */
export function openFlac(file: ByteFile): Result<AudioSource, Refusal> {
  const found = readFlacMetadata(file, 0);
  if (found === undefined)
    return refused(refusal("audio-damaged", `“${file.name}” is a FLAC file with a damaged header: export it again.`));
  const { stream, firstFrame, mask } = found;
  const beyond = beyondLimits(file.name, stream.channels, stream.sampleRate);
  if (beyond !== undefined) return refused(beyond);
  if (firstFrame >= file.size)
    return refused(refusal("file-empty", `“${file.name}” has a FLAC header but no samples: export it again.`));
  if (flacDecoder(file, firstFrame, stream).next() === null) {
    return refused(
      refusal(
        "audio-damaged",
        `“${file.name}” is a FLAC file whose first frame is damaged or cut off: copy or export it again.`,
      ),
    );
  }
  const format = {
    container: "FLAC",
    encoding: ENCODINGS[stream.sampleBytes - 2] ?? "s32le",
    bits: stream.bits,
    sampleRate: stream.sampleRate,
    channels: stream.channels,
    speakers: mask === null ? defaultSpeakers(stream.channels, "wav") : speakersOfFlacMask(mask, stream.channels),
    frames: stream.frames,
  } as const;
  const behind = (end: number): NextPart => streamBehind(file, found, end);
  return ok(decodedSource(file, format, () => joinedDecoder(flacDecoder(file, firstFrame, stream), behind)));
}

const ENCODINGS = ["s16le", "s24le", "s32le"] as const satisfies readonly SampleEncoding[];

function streamBehind(file: ByteFile, like: FlacMetadata, end: number): NextPart {
  const marker = nextStream(file, end, "flac");
  const next = marker === undefined ? undefined : readFlacMetadata(file, marker);
  if (next === undefined) return null;
  const { sampleRate, channels, bits } = next.stream;
  const same = sampleRate === like.stream.sampleRate && channels === like.stream.channels;
  if (!same) return otherFormat(file.name, like.stream, next.stream);
  if (bits !== like.stream.bits)
    return `“${file.name}” holds several recordings joined: the first has ${like.stream.bits} bits and is read, a later one has ${bits} and is left out with all behind it; split the file or convert it as a whole.`;
  return flacDecoder(file, next.firstFrame, next.stream);
}
