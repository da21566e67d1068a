import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { partBeside } from "#src/adapters/disk/part-file.ts";
import { encodeSamples } from "#src/dsp/pcm/encode-samples.ts";
import { frameBytesOf, LARGEST_RIFF, type WaveFormat, waveHeader } from "#src/dsp/pcm/wave-header.ts";

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
export function createWav(path: string, format: WaveFormat): WavWriter {
  const plain = waveHeader(format, 0, { grows: false });
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
  orAbort(() => writeAll(file, plain));
  return {
    append(channels) {
      if (!open) throw new RangeError("append: the file is closed");
      const bytes = interleave(channels, format);
      if (dataBytes + bytes.length > LARGEST_RIFF) throw new RangeError("append: a WAV file holds at most 4 GiB");
      orAbort(() => writeAll(file, bytes));
      dataBytes += bytes.length;
    },
    close() {
      if (!open) return;
      orAbort(() => {
        if (dataBytes % 2 === 1) writeAll(file, new Uint8Array(1));
        const patched = waveHeader(format, dataBytes, { grows: false });
        writeSync(file, patched, 0, patched.length, 0);
      });
      open = false;
      closeSync(file);
      renameSync(beside, path);
    },
    abort,
  };
}

function interleave(channels: readonly Float32Array[], format: WaveFormat): Uint8Array {
  const frames = channels[0]?.length ?? 0;
  if (channels.length !== format.channels || channels.some((channel) => channel.length !== frames)) {
    throw new RangeError(`append: ${format.channels} arrays of one length are needed`);
  }
  const bytes = new Uint8Array(frames * frameBytesOf(format));
  encodeSamples(channels, 0, frames, format.encoding, bytes);
  return bytes;
}

function writeAll(file: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
}
