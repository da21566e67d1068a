import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { PartDecoder } from "#src/adapters/audio/joined-decoder.ts";
import type { ScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import { chooseGranuleForm } from "#src/adapters/audio/mp3/forms/choose-granule-form.ts";
import { decodeGranule } from "#src/adapters/audio/mp3/granule.ts";
import { mainData } from "#src/adapters/audio/mp3/stream/main-data.ts";
import type { Mp3Frame } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";
import { readSideInfo } from "#src/adapters/audio/mp3/stream/side-info.ts";
import type { Mp3Stream } from "#src/adapters/audio/mp3/stream/stream-frames.ts";
import { streamFrames } from "#src/adapters/audio/mp3/stream/stream-frames.ts";

/**
 * Decodes one MPEG layer III stream to interleaved `f32le`, unclipped.
 *
 * Edge: a frame whose data began in one that is missing gives silence of its length, so that what follows stays in its place. The
 * stream ends behind the frames that its header counts, and before the header of another; where more frames follow that belong to
 * it by their data, the count was wrong and they are played.
 * Source: ISO/IEC 11172-3, 2.4.3; 13818-3, 2.4.3.
 */
export function mp3Decoder(file: ByteFile, stream: Mp3Stream): PartDecoder {
  const frames = streamFrames(file, stream);
  const decode = frameDecoder(stream.channels);
  const frameBytes = 4 * stream.channels;
  let toSkip = stream.skip;
  let left = stream.frames ?? Number.POSITIVE_INFINITY;
  let flushed = false;

  /** The filter bank is 529 samples late: what the last frame leaves inside comes out behind a silent one. */
  const flush = (): Float32Array<ArrayBuffer> => {
    flushed = true;
    return frames.counted ? decode(null) : new Float32Array();
  };
  const nextSamples = (): Float32Array<ArrayBuffer> => {
    const frame = frames.next();
    return frame === null ? flush() : decode(frame);
  };
  const goOn = (): boolean => {
    if (left === 0 && frames.goesOn()) left = Number.POSITIVE_INFINITY;
    return left > 0 && !flushed;
  };
  return {
    get whole() {
      return frames.whole;
    },
    get end() {
      return frames.end;
    },
    next() {
      while (goOn()) {
        const samples = nextSamples();
        const skipped = Math.min(toSkip, samples.length / stream.channels);
        const taken = Math.min(left, samples.length / stream.channels - skipped);
        toSkip -= skipped;
        left -= taken;
        if (taken > 0)
          return new Uint8Array(samples.buffer, samples.byteOffset + skipped * frameBytes, taken * frameBytes);
      }
      return null;
    },
  };
}

/** Source: the delay of the synthesis and the hybrid filter bank, 528 + 1 samples (LAME technical FAQ). */
export const LATE = 529;

/** Frame in, interleaved samples out; `null` pushes silence through. */
function frameDecoder(channels: number): (frame: Mp3Frame | null) => Float32Array<ArrayBuffer> {
  const data = mainData();
  const form = chooseGranuleForm(channels);
  const synthesise = (granule: readonly Granule[], at: number): void => {
    for (let channel = 0; channel < channels; channel += 1) form.filter(channel, granule[channel]!, at);
  };
  const pushSilence = (granules: number): Float32Array<ArrayBuffer> => {
    for (const spectrum of form.spectra) {
      spectrum.lines.fill(0);
      spectrum.used = 0;
    }
    for (let index = 0; index < granules; index += 1) synthesise([NOTHING, NOTHING], index * LINES);
    return form.samples.subarray(0, granules * LINES * channels);
  };
  return (frame) => {
    if (frame === null) return pushSilence(2);
    const side = readSideInfo(frame.bytes, frame.header);
    const main = data(frame, side);
    if (main === undefined) return pushSilence(side.granules.length);
    const bits = form.start(main);
    let before: readonly ScaleFactors[] = [];
    for (const [index, granule] of side.granules.entries()) {
      before = decodeGranule(bits, frame.header, side, index, before, form);
      synthesise(granule, index * LINES);
    }
    return form.samples.subarray(0, side.granules.length * LINES * channels);
  };
}

const LINES = 576;

const NOTHING: Granule = {
  ...{
    bits: 0,
    pairs: 0,
    gain: 0,
    scaleCompress: 0,
    blocks: "long",
    shape: 0,
    tables: [0, 0, 0],
    subblockGain: [0, 0, 0],
  },
  ...{ regions: [LINES, LINES], preflag: false, coarseScale: false, tableB: false },
};
