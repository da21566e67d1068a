import { besideShort } from "#src/analysis/track/beside-short.ts";
import { blockShares } from "#src/analysis/track/block-shares.ts";
import { FrameRows } from "#src/analysis/track/frame-rows.ts";
import { createSpectrumPass } from "#src/dsp/kernels/create-spectrum-pass.ts";
import type { SpectrumBatch } from "#src/dsp/spectrum/spectrum-pass.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import { TRACK_GRID } from "#src/knowledge/mix/track-grid.ts";
import { type AudioFormat, BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import { IMAGE_NUMBERS } from "#src/model/mix/track-features.ts";
import type { Hertz } from "#src/model/units.ts";

/** Powers in bands and in ranges of the image, frame by frame, in the making. */
export interface FrameBands {
  add(bytes: Uint8Array): void;
  /** `frames` of them, of a file of so many samples a channel. */
  finish(samples: number, frames: number): FramePowers;
}

export interface FramePowers {
  readonly bands: Float32Array;
  readonly image: Float32Array;
  /** The bands by short blocks alone: what is low is told apart less well in it, but stands where it begins. */
  readonly quick: Float32Array;
}

/**
 * Two spectra over the file, long blocks for what is low and short ones for the rest, each under a window whose square adds up to 1; the power of
 * each block goes to the frames by what of the window's square lies in them. So no power is lost and none is added: over all frames the bands hold
 * what the file holds from 20 Hz to 20 kHz.
 *
 * A steady sound reads its level in every frame; a click reaches as far as a block to both sides, falling off.
 */
export function frameBands(format: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">): FrameBands {
  const { sampleRate, channels } = format;
  const frameBytes = BYTES_PER_SAMPLE[format.encoding] * channels;
  const [bands, image, quickLow] = [CAM_BANDS.length, IMAGE_NUMBERS, LOW_BANDS].map(
    (width) => new FrameRows(width),
  ) as Rows;
  const long = longBlock(sampleRate);
  const short = long / TRACK_GRID.shorter;
  const low = { slices: SLICES.slice(0, FIRST_HIGH + OVERLAP), bands, image };
  const quick = { slices: SLICES.slice(0, FIRST_HIGH), bands: quickLow, image: null };
  const high = { slices: SLICES.slice(FIRST_HIGH), bands, image };
  const passes = [
    blockPass(format, long, [low], besideShort(SLICES[FIRST_HIGH]!.low, short, sampleRate)),
    blockPass(format, short, [quick, high]),
  ];
  return {
    add(bytes) {
      for (const { pass, hear } of passes)
        for (let at = 0; at < bytes.length; ) {
          const room = Math.floor(pass.input.length / frameBytes) * frameBytes;
          const piece = bytes.subarray(at, at + room);
          pass.input.set(piece);
          hear(pass.advance(piece.length), Number.POSITIVE_INFINITY);
          at += piece.length;
        }
    },
    finish(samples, frames) {
      for (const { pass, hear } of passes) hear(pass.finish().last, samples);
      const heard = bands.taken(frames);
      return { bands: heard, image: image.taken(frames), quick: withLow(heard, quickLow.taken(frames)) };
    },
  };
}

type Rows = [bands: FrameRows, image: FrameRows, quickLow: FrameRows];

/** The bands with others in the place of the low ones. */
function withLow(bands: Float32Array, low: Float32Array): Float32Array {
  const both = bands.slice();
  for (let from = 0, to = 0; to < both.length; from += LOW_BANDS, to += CAM_BANDS.length)
    both.set(low.subarray(from, from + LOW_BANDS), to);
  return both;
}

/** A stretch of the spectrum that lies in one band and in one range. */
interface Slice {
  readonly low: Hertz;
  readonly high: Hertz;
  readonly band: number;
  readonly range: number;
}

const SLICES: readonly Slice[] = slices();
const FIRST_HIGH = SLICES.findIndex(({ low }) => low >= TRACK_GRID.split);
/** Slices in which long blocks still have a part of what short ones do not take. */
const OVERLAP = 3;
const LOW_BANDS = SLICES[FIRST_HIGH]!.band;

function slices(): Slice[] {
  const edges = [...new Set([...CAM_BAND_EDGES, ...IMAGE_RANGE_EDGES])].sort((a, b) => a - b);
  return edges.slice(1).map((high, i) => {
    const low = edges[i]!;
    return { low, high, band: placeIn(CAM_BAND_EDGES, low), range: placeIn(IMAGE_RANGE_EDGES, low) };
  });
}

function placeIn(edges: readonly Hertz[], low: Hertz): number {
  return edges.findLastIndex((edge) => edge <= low);
}

/** A power of two. */
function longBlock(sampleRate: Hertz): number {
  return 2 ** Math.ceil(Math.log2(TRACK_GRID.longBlock * sampleRate));
}

/** What blocks of one length are looked at for, and where it goes. */
interface Region {
  readonly slices: readonly Slice[];
  readonly bands: FrameRows;
  readonly image: FrameRows | null;
}

/** `regions` touch, from the bottom up. `hear`: blocks reach no further than to the sample `end`. */
function blockPass(
  { sampleRate, channels, encoding }: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">,
  size: number,
  regions: readonly Region[],
  bandWeight: (at: Hertz) => number = () => 1,
) {
  const all = regions.flatMap(({ slices }) => slices);
  const bandEdges = [all[0]!.low, ...all.map(({ high }) => high)];
  const pass = createSpectrumPass({
    ...{ sampleRate, channels, encoding, size, hop: size / 2, window: "sine", bandEdges, bandWeight },
  });
  const shares = blockShares(size, sampleRate);
  let block = 0;
  return {
    pass,
    hear(batch: SpectrumBatch, end: number) {
      for (let i = 0; i < batch.count; i++) {
        shares.of(block++, end);
        let first = 0;
        for (const region of regions) {
          const powers = {
            batch,
            channels,
            at: i * channels * all.length + first,
            next: all.length,
            cross: i * all.length + first,
          };
          for (let place = 0; place < shares.count; place++)
            spread(powers, region, shares.first + place, shares.shares[place]!);
          first += region.slices.length;
        }
      }
    },
  };
}

/** Where the powers of a region stand in a batch. */
interface RegionPowers {
  readonly batch: SpectrumBatch;
  readonly channels: number;
  readonly at: number;
  /** From the left channel's to the right one's. */
  readonly next: number;
  readonly cross: number;
}

/** Adds what of a block falls into one frame. */
function spread(
  { batch, channels, at, next, cross }: RegionPowers,
  region: Region,
  frame: number,
  share: number,
): void {
  const { slices } = region;
  const bands = region.bands.row(frame);
  const image = region.image?.row(frame);
  for (let i = 0; i < slices.length; i++) {
    const { band, range } = slices[i]!;
    const left = share * batch.bands[at + i]!;
    const right = channels === 1 ? left : share * batch.bands[at + next + i]!;
    bands[band]! += left + right;
    if (image === undefined) continue;
    image[3 * range]! += left;
    image[3 * range + 1]! += right;
    image[3 * range + 2]! += channels === 1 ? left : share * batch.cross[cross + i]!;
  }
}
