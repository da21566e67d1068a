import { beyondLimits } from "#src/adapters/audio/limits.ts";
import { speakersOfMask } from "#src/adapters/audio/speakers.ts";
import type { AudioFormat, SampleEncoding } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import { ok, refused } from "#src/model/result.ts";

/** What the `fmt ` chunk of a WAV file says, without the container and the length. */
export type WavSamples = Pick<AudioFormat, "encoding" | "bits" | "sampleRate" | "channels" | "speakers">;

/**
 * Reads a `fmt ` chunk.
 *
 * Shape: PCM and IEEE float, plain or WAVE_FORMAT_EXTENSIBLE. Words are left-justified in their container, so 20 valid bits
 * in 24 read as 24-bit samples.
 * Edge: a block alignment that does not hold the samples is ignored for the word length; other codings are refused by name.
 * Source: Microsoft, "Multiple Channel Audio Data and WAVE Files" (2007); mmreg.h.
 */
export function readWavFormat(name: string, chunk: Uint8Array): Result<WavSamples, Refusal> {
  if (chunk.length < SHORTEST)
    return refused(refusal("audio-damaged", `“${name}” has a cut-off WAV format chunk: export it again.`));
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
  const plain = view.getUint16(0, true);
  const extensible = plain === EXTENSIBLE && chunk.length >= 40;
  const tag = extensible ? subFormat(view) : plain;
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const beyond = beyondLimits(name, channels, sampleRate);
  if (beyond !== undefined) return refused(beyond);
  const bits = chunk.length >= 16 ? view.getUint16(14, true) : 0;
  const encoding = encodingOf(tag, sampleBytes(bits, view.getUint16(12, true) / channels));
  if (encoding === undefined) return refused(unknownCoding(name, tag, bits));
  const word = wordLength(bits, extensible ? view.getUint16(18, true) : 0);
  const speakers = speakersOfMask(extensible ? view.getUint32(20, true) : 0, channels);
  return ok({ encoding, bits: word, sampleRate, channels, speakers });
}

/** wFormatTag to wBlockAlign: the least that says anything. */
const SHORTEST = 14;
const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
/** No coding has this tag: an extensible sub-format that is not a plain tag. */
const FOREIGN_GUID = 0x10000;

/** Bytes 2 to 15 of every KSDATAFORMAT_SUBTYPE that only wraps a format tag. Source: mmreg.h. */
const SUBTYPE_TAIL = "000000001000800000aa00389b71";

/** Source: RFC 2361 and mmreg.h. */
const CODINGS: Readonly<Record<number, string>> = {
  2: "Microsoft ADPCM",
  6: "A-law",
  7: "µ-law",
  17: "IMA ADPCM",
  49: "GSM 6.10",
  80: "MPEG layer II",
  85: "MP3",
  255: "AAC",
  353: "Windows Media Audio",
  8192: "Dolby AC-3",
  61868: "FLAC",
  26447: "Ogg Vorbis",
  [FOREIGN_GUID]: "an unknown sub-format (Ambisonic B-format, perhaps)",
};

function unknownCoding(name: string, tag: number, bits: number): Refusal {
  const plain =
    tag === PCM || tag === FLOAT ? `${bits}-bit ${tag === PCM ? "PCM" : "float"}` : `coding 0x${tag.toString(16)}`;
  const sentence = `“${name}” is a WAV file with ${CODINGS[tag] ?? plain} inside: convert it to PCM WAV, AIFF or FLAC.`;
  return refusal("audio-unsupported", sentence);
}

function wordLength(bits: number, valid: number): number | null {
  if (valid > 0 && valid <= bits) return valid;
  return bits > 0 ? bits : null;
}

function subFormat(view: DataView): number {
  const tail = Buffer.from(view.buffer, view.byteOffset + 26, 14).toString("hex");
  return tail === SUBTYPE_TAIL ? view.getUint16(24, true) : FOREIGN_GUID;
}

function sampleBytes(bits: number, aligned: number): number {
  const needed = Math.ceil(bits / 8);
  return Number.isInteger(aligned) && aligned > needed && CONTAINERS.has(aligned) ? aligned : needed;
}

const CONTAINERS: ReadonlySet<number> = new Set([1, 2, 3, 4, 8]);

function encodingOf(tag: number, bytes: number): SampleEncoding | undefined {
  if (tag === PCM) return (["u8", "s16le", "s24le", "s32le"] as const)[bytes - 1];
  if (tag === FLOAT) return bytes === 4 ? "f32le" : bytes === 8 ? "f64le" : undefined;
  return undefined;
}
