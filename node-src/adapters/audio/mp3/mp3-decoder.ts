import type { BitReader } from "#src/adapters/audio/bit-reader.ts";
import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { Decoder } from "#src/adapters/audio/decoded-source.ts";
import type { Band } from "#src/adapters/audio/mp3/bands.ts";
import { bandsOf } from "#src/adapters/audio/mp3/bands.ts";
import { hybridFilter, weaveWindows } from "#src/adapters/audio/mp3/hybrid.ts";
import { decodeLines } from "#src/adapters/audio/mp3/lines.ts";
import { mainData } from "#src/adapters/audio/mp3/main-data.ts";
import type { Mp3Frame } from "#src/adapters/audio/mp3/mp3-frames.ts";
import { mp3Frames } from "#src/adapters/audio/mp3/mp3-frames.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/mp3-header.ts";
import type { ScaleFactors } from "#src/adapters/audio/mp3/scale-factors.ts";
import { PRETAB, readLowScaleFactors, readScaleFactors } from "#src/adapters/audio/mp3/scale-factors.ts";
import type { Granule, SideInfo } from "#src/adapters/audio/mp3/side-info.ts";
import { readSideInfo } from "#src/adapters/audio/mp3/side-info.ts";
import { joinStereo } from "#src/adapters/audio/mp3/stereo.ts";
import { synthesisFilter } from "#src/adapters/audio/mp3/synthesis.ts";

/** Where the sound of a stream lies in what its frames decode to. */
export interface Mp3Stream {
  /** Byte of the first frame. */
  readonly start: number;
  /** The first frame holds the encoder's notes and no sound. */
  readonly infoFrame: boolean;
  readonly channels: number;
  /** Audio frames to leave out at the start. */
  readonly skip: number;
  /** Audio frames of sound; `null`: all there are. */
  readonly frames: number | null;
}

/**
 * Decodes an MPEG layer III stream to interleaved `f32le`, unclipped.
 *
 * Edge: a frame whose data began in one that is missing gives silence of its length, so that what follows stays in its place.
 * Source: ISO/IEC 11172-3, 2.4.3; 13818-3, 2.4.3.
 */
export function mp3Decoder(file: ByteFile, stream: Mp3Stream): Decoder {
  const frames = mp3Frames(file, stream.start);
  const decode = frameDecoder(stream.channels);
  const frameBytes = 4 * stream.channels;
  let toSkip = stream.skip;
  let left = stream.frames ?? Number.POSITIVE_INFINITY;
  let flushed = false;
  if (stream.infoFrame) frames.next();

  /** The filter bank is 529 samples late: what the frames leave inside comes out behind a silent frame. */
  const flush = (): Float32Array => {
    flushed = true;
    return stream.frames === null || left > LATE ? new Float32Array() : decode(null);
  };
  return {
    get whole() {
      return stream.frames === null ? frames.whole : left === 0;
    },
    next() {
      while (left > 0 && !flushed) {
        const frame = frames.next();
        const samples = frame === null ? flush() : decode(frame);
        const skipped = Math.min(toSkip, samples.length / stream.channels);
        const taken = Math.min(left, samples.length / stream.channels - skipped);
        toSkip -= skipped;
        left -= taken;
        if (taken > 0) return new Uint8Array(samples.buffer, skipped * frameBytes, taken * frameBytes);
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
  const each = Array.from({ length: channels }, () => ({
    hybrid: hybridFilter(),
    synthesis: synthesisFilter(),
    lines: new Float32Array(LINES),
    used: 0,
  }));
  const slots = new Float32Array(LINES);
  const synthesise = (granule: readonly Granule[], out: Float32Array, at: number): void => {
    for (const [channel, { hybrid, synthesis, lines, used }] of each.entries()) {
      hybrid(lines, used, granule[channel]!, slots);
      for (let slot = 0; slot < 18; slot += 1)
        synthesis(slots, slot * 32, out, (at + slot * 32) * channels + channel, channels);
    }
  };
  return (frame) => {
    const side = frame === null ? SILENT : readSideInfo(frame.bytes, frame.header);
    const bits = frame === null ? undefined : data(frame, side);
    const out = new Float32Array(side.granules.length * LINES * channels);
    let before: readonly ScaleFactors[] = [];
    for (const [index, granule] of side.granules.entries()) {
      if (frame !== null && bits !== undefined) before = decodeGranule(bits, frame.header, side, index, before, each);
      else for (const channel of each) silence(channel);
      synthesise(granule, out, index * LINES);
    }
    return out;
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
const SILENT: SideInfo = {
  reach: 0,
  shared: [0, 0],
  granules: [
    [NOTHING, NOTHING],
    [NOTHING, NOTHING],
  ],
};

interface ChannelLines {
  readonly lines: Float32Array;
  used: number;
}

function silence(channel: ChannelLines): void {
  channel.lines.fill(0);
  channel.used = 0;
}

/** Lines of all channels, joined and in the order of frequency. */
function decodeGranule(
  bits: BitReader,
  header: Mp3Header,
  side: SideInfo,
  index: number,
  before: readonly ScaleFactors[],
  each: readonly ChannelLines[],
): readonly ScaleFactors[] {
  const granules = side.granules[index]!;
  const factors = granules.map((granule, channel) => {
    const start = bits.position;
    const scale =
      header.version === "1"
        ? readScaleFactors(bits, granule, before[channel], index === 1 ? side.shared[channel]! : 0)
        : readLowScaleFactors(bits, granule, header.intensity && channel === 1);
    const target = each[channel]!;
    target.used = decodeLines(bits, granule, start + granule.bits, target.lines);
    bits.skip(start + granule.bits - bits.position);
    requantise(target.lines, granule, scale, bandsOf(header.rateIndex, granule.blocks));
    return scale;
  });
  const [left, right] = each;
  if (left !== undefined && right !== undefined && (header.midSide || header.intensity)) {
    const coarse = (granules[1]!.scaleCompress & 1) === 1;
    joinStereo(left.lines, right.lines, header, bandsOf(header.rateIndex, granules[1]!.blocks), factors[1]!, coarse);
    const most = header.intensity ? LINES : Math.max(left.used, right.used);
    left.used = most;
    right.used = most;
  }
  for (const [channel, { lines }] of each.entries()) {
    const { blocks } = granules[channel]!;
    if (blocks !== "long") weaveWindows(lines, bandsOf(header.rateIndex, blocks));
  }
  return factors;
}

/** Multiplies the lines by their gains. Source: ISO/IEC 11172-3, 2.4.3.4.7.1. */
function requantise(lines: Float32Array, granule: Granule, factors: ScaleFactors, bands: readonly Band[]): void {
  const step = granule.coarseScale ? 1 : 0.5;
  for (const [index, { start, end, window }] of bands.entries()) {
    const pre = factors.preflag && window === null ? (PRETAB[index] ?? 0) : 0;
    const subblock = window === null ? 0 : 2 * granule.subblockGain[window]!;
    const gain = 2 ** ((granule.gain - 210) / 4 - subblock - step * (factors.values[index]! + pre));
    for (let line = start; line < end; line += 1) lines[line]! *= gain;
  }
}
