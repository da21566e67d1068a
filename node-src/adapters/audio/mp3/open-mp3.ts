import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { decodedSource } from "#src/adapters/audio/decoded-source.ts";
import { nextStream } from "#src/adapters/audio/finding/find-audio.ts";
import { behindTags } from "#src/adapters/audio/finding/tags.ts";
import type { NextPart } from "#src/adapters/audio/joined-decoder.ts";
import { joinedDecoder, otherFormat } from "#src/adapters/audio/joined-decoder.ts";
import { beyondLimits } from "#src/adapters/audio/limits.ts";
import { LATE, mp3Decoder } from "#src/adapters/audio/mp3/mp3-decoder.ts";
import { type Mp3Info, readInfoFrame } from "#src/adapters/audio/mp3/stream/info-frame.ts";
import { mp3Frames } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import { sameStream } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import type { Mp3Stream } from "#src/adapters/audio/mp3/stream/stream-frames.ts";
import { defaultSpeakers } from "#src/adapters/audio/speakers.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens an MPEG layer III file; its samples come as `f32le`, unclipped. Streams joined end to end are read as one.
 *
 * Edge: gapless where a LAME or Lavc header tells the encoder's delay and padding: both are left out, and the decoder's own delay of
 * 529 samples, for each stream by its own header. Without one nothing is left out, as other decoders have it. `frames` is null
 * where no header counts them, and where the first stream's header says that it ends before the file does.
 */
export function openMp3(file: ByteFile): Result<AudioSource, Refusal> {
  const first = streamAt(file, 0);
  if (first === undefined) {
    return refused(
      refusal(
        "audio-damaged",
        `“${file.name}” looks like MP3, but no two whole frames of it were found: copy or export it again.`,
      ),
    );
  }
  const { header, stream } = first;
  const beyond = beyondLimits(file.name, header.channels, header.sampleRate);
  if (beyond !== undefined) return refused(beyond);
  const format = {
    container: "MP3",
    encoding: "f32le",
    bits: null,
    sampleRate: header.sampleRate,
    channels: header.channels,
    speakers: defaultSpeakers(header.channels, "wav"),
    frames: endsEarly(file, first) ? null : stream.frames,
  } as const;
  const behind = (end: number): NextPart => streamBehind(file, header, end);
  const start = () => joinedDecoder(mp3Decoder(file, stream), behind);
  if (start().next() === null) {
    return refused(refusal("file-empty", `“${file.name}” has an MP3 header but no samples: export it again.`));
  }
  return ok(decodedSource(file, format, start));
}

interface FoundStream {
  readonly header: Mp3Header;
  readonly info: Mp3Info | undefined;
  readonly stream: Mp3Stream;
  /** Byte of its first frame. */
  readonly position: number;
}

function streamAt(file: ByteFile, start: number): FoundStream | undefined {
  const first = mp3Frames(file, start).next();
  if (first === null) return undefined;
  const { header, position } = first;
  const info = readInfoFrame(first.bytes, header);
  return { header, info, position, stream: streamOf(start, header.channels, header.frames, info) };
}

function streamBehind(file: ByteFile, like: Mp3Header, end: number): NextPart {
  const start = nextStream(file, end, "mp3");
  const next = start === undefined ? undefined : streamAt(file, start);
  if (next === undefined) return null;
  return sameStream(like, next.header) ? mp3Decoder(file, next.stream) : otherFormat(file.name, like, next.header);
}

/** Whether more than tags and a few frames stands behind the bytes that the header counts. */
function endsEarly(file: ByteFile, { info, position }: FoundStream): boolean {
  if (info?.bytes == null || info.bytes === 0) return false;
  return file.size - behindTags(file, position + info.bytes) > FEW_FRAMES;
}

/** Encoders differ on whether the header's own frame counts: two of the longest. */
const FEW_FRAMES = 2 * 1441;

function streamOf(
  start: number,
  channels: number,
  perFrame: number,
  info: ReturnType<typeof readInfoFrame>,
): Mp3Stream {
  const coded = info?.frames ? info.frames : null;
  const all = coded === null ? null : coded * perFrame;
  const gapless = all !== null && info?.delay != null && info.padding != null;
  if (!gapless) return { start, infoFrame: info !== undefined, channels, skip: 0, frames: all, coded };
  const frames = Math.max(0, all - info.delay - info.padding);
  return { start, infoFrame: true, channels, skip: info.delay + LATE, frames, coded };
}
