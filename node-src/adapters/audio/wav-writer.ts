import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { partBeside } from "#src/adapters/disk/part-file.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Hertz } from "#src/model/units.ts";

/** What a WAV file is to hold. */
export interface WavFormat {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly encoding: Extract<SampleEncoding, "s16le" | "s24le" | "f32le">;
}

/** A WAV file being written, piece by piece. Nothing stands at its path until `close`. */
export interface WavWriter {
  /** One array a channel, all of one length; linear samples, rounded to the nearest step and held at full scale. NaN becomes 0. */
  append(channels: readonly Float32Array[]): void;
  /** Writes the sizes into the header and moves the file into its place, over whatever stood there. */
  close(): void;
  /** Gives up: nothing is left behind. Harmless after `close`. */
  abort(): void;
}

/**
 * Starts a WAV file beside `path`; `close` renames it into place, so that a half-written file is never seen.
 *
 * Shape: 1 to 6 channels. One or two are written with a plain header, more as WAVE_FORMAT_EXTENSIBLE with the usual speakers.
 * Unit: linear samples; ±1 is full scale (32,768 steps of 16 bits, 8,388,608 of 24). No dither.
 * Edge: whatever the file system refuses is thrown as it comes; so is a size past the 4 GiB that RIFF can name.
 * Source: Microsoft, "Multiple Channel Audio Data and WAVE Files" (2007).
 * @throws RangeError for a format that cannot be written, and in `append` for channels that do not fit it.
 */
export function createWav(path: string, format: WavFormat): WavWriter {
  if (!Number.isInteger(format.channels) || format.channels < 1 || format.channels > MASKS.length) {
    throw new RangeError(`createWav: channels must be 1 to ${MASKS.length}`);
  }
  if (!Number.isInteger(format.sampleRate) || format.sampleRate < 1) {
    throw new RangeError("createWav: sampleRate must be a whole number of hertz above 0");
  }
  const beside = partBeside(path);
  const file = openSync(beside, "wx");
  let open = true;
  let dataBytes = 0;
  const abort = (): void => {
    if (!open) return;
    open = false;
    closeSync(file);
    rmSync(beside, { force: true });
  };
  const orAbort = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      abort();
      throw error;
    }
  };
  orAbort(() => writeAll(file, header(format, 0)));
  return {
    append(channels) {
      if (!open) throw new RangeError("append: the file is closed");
      const bytes = interleave(channels, format);
      if (dataBytes + bytes.length > LARGEST_DATA) throw new RangeError("append: a WAV file holds at most 4 GiB");
      orAbort(() => writeAll(file, bytes));
      dataBytes += bytes.length;
    },
    close() {
      if (!open) return;
      orAbort(() => {
        if (dataBytes % 2 === 1) writeAll(file, new Uint8Array(1));
        const patched = header(format, dataBytes);
        writeSync(file, patched, 0, patched.length, 0);
      });
      open = false;
      closeSync(file);
      renameSync(beside, path);
    },
    abort,
  };
}

/** Source: RIFF sizes are 32-bit; the last 256 bytes are left for the header. */
const LARGEST_DATA = 0xffffffff - 256;

/** dwChannelMask by channel count. Source: the same Microsoft paper, "Default Channel Ordering": 3.0, quad, 5.0 and 5.1. */
const MASKS = [0x4, 0x3, 0x7, 0x33, 0x37, 0x3f] as const;

/** KSDATAFORMAT_SUBTYPE_*: the tag in the first two bytes, these after it. Source: mmreg.h. */
const SUBTYPE_TAIL = [0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71] as const;

const TAG = { pcm: 1, float: 3, extensible: 0xfffe } as const;

function header(format: WavFormat, dataBytes: number): Uint8Array {
  const sampleBytes = BYTES_PER_SAMPLE[format.encoding];
  const frameBytes = sampleBytes * format.channels;
  const tag = format.encoding === "f32le" ? TAG.float : TAG.pcm;
  const extensible = format.channels > 2;
  const formatBytes = extensible ? 40 : tag === TAG.float ? 18 : 16;
  const total = 12 + 8 + formatBytes + (tag === TAG.float ? 12 : 0) + 8;
  const bytes = Buffer.alloc(total);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(total - 8 + dataBytes + (dataBytes % 2), 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(formatBytes, 16);
  bytes.writeUInt16LE(extensible ? TAG.extensible : tag, 20);
  bytes.writeUInt16LE(format.channels, 22);
  bytes.writeUInt32LE(format.sampleRate, 24);
  bytes.writeUInt32LE(format.sampleRate * frameBytes, 28);
  bytes.writeUInt16LE(frameBytes, 32);
  bytes.writeUInt16LE(sampleBytes * 8, 34);
  if (extensible) {
    bytes.writeUInt16LE(22, 36);
    bytes.writeUInt16LE(sampleBytes * 8, 38);
    bytes.writeUInt32LE(MASKS[format.channels - 1] ?? 0, 40);
    bytes.writeUInt16LE(tag, 44);
    bytes.set(SUBTYPE_TAIL, 46);
  }
  let at = 20 + formatBytes;
  if (tag === TAG.float) {
    bytes.write("fact", at, "latin1");
    bytes.writeUInt32LE(4, at + 4);
    bytes.writeUInt32LE(dataBytes / frameBytes, at + 8);
    at += 12;
  }
  bytes.write("data", at, "latin1");
  bytes.writeUInt32LE(dataBytes, at + 4);
  return bytes;
}

function interleave(channels: readonly Float32Array[], format: WavFormat): Uint8Array {
  const frames = channels[0]?.length ?? 0;
  if (channels.length !== format.channels || channels.some((channel) => channel.length !== frames)) {
    throw new RangeError(`append: ${format.channels} arrays of one length are needed`);
  }
  const sampleBytes = BYTES_PER_SAMPLE[format.encoding];
  const bytes = new Uint8Array(frames * channels.length * sampleBytes);
  const view = new DataView(bytes.buffer);
  for (const [channel, samples] of channels.entries()) {
    for (let frame = 0; frame < frames; frame += 1) {
      const sample = samples[frame] ?? 0;
      WRITE[format.encoding](
        view,
        (frame * channels.length + channel) * sampleBytes,
        Number.isNaN(sample) ? 0 : sample,
      );
    }
  }
  return bytes;
}

const WRITE: Readonly<Record<WavFormat["encoding"], (view: DataView, at: number, sample: number) => void>> = {
  s16le: (view, at, sample) => view.setInt16(at, held(sample, 0x8000), true),
  s24le: (view, at, sample) => {
    const step = held(sample, 0x800000);
    view.setInt16(at, step, true);
    view.setInt8(at + 2, step >> 16);
  },
  f32le: (view, at, sample) => view.setFloat32(at, sample, true),
};

/** The nearest step, held inside the word: full scale is `steps` downwards and one less upwards. */
function held(sample: number, steps: number): number {
  return Math.max(-steps, Math.min(steps - 1, Math.round(sample * steps)));
}

function writeAll(file: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
}
