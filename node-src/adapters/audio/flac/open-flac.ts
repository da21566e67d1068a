import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { decodedSource } from "#src/adapters/audio/decoded-source.ts";
import type { FlacStream } from "#src/adapters/audio/flac/flac-decoder.ts";
import { flacDecoder } from "#src/adapters/audio/flac/flac-decoder.ts";
import { beyondLimits } from "#src/adapters/audio/limits.ts";
import { defaultSpeakers } from "#src/adapters/audio/speakers.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens a FLAC file whose marker stands at `marker`; its samples come as integers of 16, 24 or 32 bits, left-justified.
 *
 * Edge: no STREAMINFO or no frame that can be decoded is a refusal.
 * Source: RFC 9639, 8.
 */
export function openFlac(file: ByteFile, marker: number): Result<AudioSource, Refusal> {
  const found = readMetadata(file, marker + MARKER);
  if (found === undefined)
    return refused(refusal("audio-damaged", `“${file.name}” is a FLAC file with a damaged header: export it again.`));
  const { stream, firstFrame } = found;
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
    speakers: defaultSpeakers(stream.channels, "wav"),
    frames: stream.frames,
  } as const;
  return ok(decodedSource(file, format, () => flacDecoder(file, firstFrame, stream)));
}

/** "fLaC". */
const MARKER = 4;
const ENCODINGS = ["s16le", "s24le", "s32le"] as const satisfies readonly SampleEncoding[];

function readMetadata(
  file: ByteFile,
  start: number,
): { readonly stream: FlacStream; readonly firstFrame: number } | undefined {
  let stream: FlacStream | undefined;
  for (let at = start; ; ) {
    const header = file.slice(at, 4);
    if (header.length < 4) return undefined;
    const length = (header[1]! << 16) | (header[2]! << 8) | header[3]!;
    if ((header[0]! & 0x7f) === 0) stream ??= readStreamInfo(file.slice(at + 4, length));
    at += 4 + length;
    if ((header[0]! & 0x80) === 0) continue;
    return stream === undefined ? undefined : { stream, firstFrame: at };
  }
}

/** Source: RFC 9639, 8.2. */
function readStreamInfo(bytes: Uint8Array): FlacStream | undefined {
  if (bytes.length < 34) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const packed = view.getUint32(10);
  const bits = ((packed >>> 4) & 31) + 1;
  const frames = (packed & 15) * 2 ** 32 + view.getUint32(14);
  return {
    sampleRate: packed >>> 12,
    channels: ((packed >>> 9) & 7) + 1,
    bits,
    frames: frames || null,
    largestFrame: view.getUint32(6) & 0xffffff,
    sampleBytes: Math.max(2, Math.ceil(bits / 8)),
  };
}
