import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { beyondLimits } from "#src/adapters/audio/limits.ts";
import { speakersOfLayout } from "#src/adapters/audio/pcm/channel-layout.ts";
import type { Chunk } from "#src/adapters/audio/pcm/chunks.ts";
import { chunksOf, findChunk } from "#src/adapters/audio/pcm/chunks.ts";
import { pcmSource } from "#src/adapters/audio/pcm/pcm-source.ts";
import { defaultSpeakers } from "#src/adapters/audio/speakers.ts";
import type { AudioFormat, SampleEncoding } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";
import type { Hertz } from "#src/model/units.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/**
 * Opens an AIFF or AIFF-C file: PCM in either byte order, 32- and 64-bit float.
 *
 * Edge: Ableton's compressed AIFF (`able`) and other codings are refused by name. No frames in COMM but samples in SSND, as a
 * streaming writer leaves them, reads to the file's end with `frames` null.
 * The speakers are those of the CHAN chunk, if there is one.
 * Source: Apple, "Audio Interchange File Format 1.3" (1989) and "AIFF-C" (1991, draft).
 */
export function openAiff(file: ByteFile): Result<AudioSource, Refusal> {
  const { common, sound, layout } = findChunks(file);
  const bytes =
    common === undefined ? new Uint8Array() : file.slice(common.start, Math.min(common.size, LONGEST_COMMON));
  if (bytes.length < SHORTEST_COMMON) {
    return refused(
      refusal(
        "audio-damaged",
        `“${file.name}” is an AIFF file that does not say its format (no COMM chunk): export it again.`,
      ),
    );
  }
  const format = readCommon(file.name, bytes, isAifc(file));
  if (!format.ok) return format;
  const offsets = sound === undefined ? new Uint8Array() : file.slice(sound.start, SOUND_HEADER);
  const frameBytes = BYTES_PER_SAMPLE[format.value.encoding] * format.value.channels;
  const start =
    sound === undefined || offsets.length < SOUND_HEADER
      ? file.size
      : sound.start + SOUND_HEADER + bigEndian(offsets).getUint32(0);
  if (file.size - start < frameBytes) return refused(emptyAiff(file.name));
  const promised = format.value.frames === null ? soundBytes(file, sound, start) : format.value.frames * frameBytes;
  if (promised !== null && promised < frameBytes) return refused(emptyAiff(file.name));
  const { channels } = format.value;
  const speakers = layout === undefined ? null : speakersOfLayout(file.slice(layout.start, layout.size), channels);
  return ok(pcmSource(file, { format: { ...format.value, ...(speakers && { speakers }) }, start, promised }));
}

/** COMM: channels, frames, bits and an 80-bit rate are 18 bytes; the coding is 4 more. */
const SHORTEST_COMMON = 18;
const LONGEST_COMMON = 22;
/** SSND: offset and block size. */
const SOUND_HEADER = 8;

function emptyAiff(name: string): Refusal {
  return refusal("file-empty", `“${name}” has an AIFF header but no samples: export it again.`);
}

/** What the SSND chunk itself promises; `null` where its size was left open or runs past the file. */
function soundBytes(file: ByteFile, sound: Chunk | undefined, start: number): number | null {
  if (sound === undefined || sound.size === 0 || sound.start + sound.size > file.size) return null;
  return sound.start + sound.size - start;
}

function isAifc(file: ByteFile): boolean {
  return file.slice(11, 1)[0] === "C".charCodeAt(0);
}

function findChunks(file: ByteFile): Record<"common" | "sound" | "layout", Chunk | undefined> {
  let layout: Chunk | undefined;
  let common: Chunk | undefined;
  let sound: Chunk | undefined;
  for (const chunk of chunksOf(file, "big")) {
    if (chunk.id === "COMM") common ??= chunk;
    if (chunk.id === "SSND") sound ??= chunk;
    if (chunk.id === "CHAN") layout ??= chunk;
    if (common !== undefined && sound !== undefined && (layout !== undefined || sound.size === 0)) break;
  }
  common ??= findChunk(file, "COMM", "big", SHORTEST_COMMON);
  sound ??= findChunk(file, "SSND", "big", SOUND_HEADER);
  return { common, sound, layout };
}

function readCommon(name: string, bytes: Uint8Array, aifc: boolean): Result<AudioFormat, Refusal> {
  const view = bigEndian(bytes);
  const channels = view.getUint16(0);
  const sampleRate = extended80(view, 8);
  const coding =
    aifc && bytes.length >= LONGEST_COMMON ? Buffer.from(bytes.subarray(18, 22)).toString("latin1") : "NONE";
  if (coding === "able") return refused(refusal("audio-unsupported", ableSentence(name)));
  const beyond = beyondLimits(name, channels, sampleRate);
  if (beyond !== undefined) return refused(beyond);
  const bits = view.getUint16(6);
  const encoding = CODINGS[coding]?.(Math.ceil(bits / 8));
  if (encoding === undefined) {
    const what =
      COMPRESSED[coding.toLowerCase()] ?? (coding in CODINGS ? `${bits}-bit samples` : `“${coding.trim()}” coding`);
    return refused(
      refusal(
        "audio-unsupported",
        `“${name}” is an AIFF file with ${what} inside: convert it to PCM WAV, AIFF or FLAC.`,
      ),
    );
  }
  const float = encoding.startsWith("f");
  return ok({
    container: aifc ? "AIFC" : "AIFF",
    encoding,
    bits: float ? BYTES_PER_SAMPLE[encoding] * 8 : bits,
    sampleRate,
    channels,
    speakers: defaultSpeakers(channels, "wav"),
    frames: view.getUint32(2) || null,
  });
}

function ableSentence(name: string): string {
  return `“${name}” is Ableton's own compressed AIFF (“able”), which only Live can read: in Live freeze and flatten the track, or export the clip as WAV (Collect All and Save keeps it compressed).`;
}

const BIG = ["s8", "s16be", "s24be", "s32be"] as const;
const LITTLE = ["s8", "s16le", "s24le", "s32le"] as const;

/** Source: Apple AIFF-C (1991) and QuickTime File Format, sound sample codings. */
const CODINGS: Readonly<Record<string, (bytes: number) => SampleEncoding | undefined>> = {
  NONE: (bytes) => BIG[bytes - 1],
  twos: (bytes) => BIG[bytes - 1],
  sowt: (bytes) => LITTLE[bytes - 1],
  in24: () => "s24be",
  in32: () => "s32be",
  "raw ": (bytes) => (bytes === 1 ? "u8" : undefined),
  fl32: () => "f32be",
  FL32: () => "f32be",
  fl64: () => "f64be",
  FL64: () => "f64be",
};

const COMPRESSED: Readonly<Record<string, string>> = {
  ulaw: "µ-law",
  alaw: "A-law",
  ima4: "IMA ADPCM",
  mac3: "MACE 3:1",
  mac6: "MACE 6:1",
  "gsm ": "GSM",
  qdm2: "QDesign",
};

function bigEndian(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** IEEE 754 extended precision: sign, 15 bits of exponent, 64 of mantissa with its leading 1. */
function extended80(view: DataView, at: number): Hertz {
  const exponent = (view.getUint16(at) & 0x7fff) - 16383 - 63;
  const sign = view.getUint16(at) & 0x8000 ? -1 : 1;
  return sign * Number(view.getBigUint64(at + 2)) * 2 ** exponent;
}
