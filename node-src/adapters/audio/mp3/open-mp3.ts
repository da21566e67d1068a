import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { decodedSource } from "#src/adapters/audio/decoded-source.ts";
import { beyondLimits } from "#src/adapters/audio/limits.ts";
import type { Mp3Stream } from "#src/adapters/audio/mp3/mp3-decoder.ts";
import { LATE, mp3Decoder } from "#src/adapters/audio/mp3/mp3-decoder.ts";
import { readInfoFrame } from "#src/adapters/audio/mp3/stream/info-frame.ts";
import { mp3Frames } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import { defaultSpeakers } from "#src/adapters/audio/speakers.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens an MPEG layer III file whose frames begin at or after `start`; its samples come as `f32le`, unclipped.
 *
 * Edge: gapless where a LAME or Lavc header tells the encoder's delay and padding: both are left out, and the decoder's own delay of
 * 529 samples. Without it nothing is left out, as other decoders have it, and `frames` is null where no header counts them.
 */
export function openMp3(file: ByteFile, start: number): Result<AudioSource, Refusal> {
  const first = mp3Frames(file, start).next();
  if (first === null) {
    return refused(
      refusal(
        "audio-damaged",
        `“${file.name}” looks like MP3, but no two whole frames of it were found: copy or export it again.`,
      ),
    );
  }
  const { header } = first;
  const beyond = beyondLimits(file.name, header.channels, header.sampleRate);
  if (beyond !== undefined) return refused(beyond);
  const info = readInfoFrame(first.bytes, header);
  const stream = streamOf(start, header.channels, header.frames, info);
  const format = {
    container: "MP3",
    encoding: "f32le",
    bits: null,
    sampleRate: header.sampleRate,
    channels: header.channels,
    speakers: defaultSpeakers(header.channels, "wav"),
    frames: stream.frames,
  } as const;
  if (mp3Decoder(file, stream).next() === null) {
    return refused(refusal("file-empty", `“${file.name}” has an MP3 header but no samples: export it again.`));
  }
  return ok(decodedSource(file, format, () => mp3Decoder(file, stream)));
}

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
