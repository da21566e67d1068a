import { PlaceList } from "#src/analysis/quality/places.ts";
import { blockSize, type HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { DROPOUT } from "#src/knowledge/quality-control/event-limits.ts";
import type { DropoutFindings } from "#src/model/quality/quality-reading.ts";
import type { Hertz } from "#src/model/units.ts";

/** Holes in the making. */
export interface DropoutFinder {
  hear(blocks: HeardBlocks): void;
  findings(): DropoutFindings;
}

/** A stretch of blocks in which one channel is empty. */
interface Hole {
  readonly channel: number;
  readonly start: number;
  end: number;
  digital: boolean;
  /** Largest samples before it, and of the other channel before it and in it. */
  readonly reference: number;
  readonly otherReference: number;
  other: number;
}

/**
 * Finds stretches that are empty, begin and end at once, and have as loud sound on both sides, in each channel.
 *
 * Edge: a rest that dies away is none, nor is a stroke that begins louder. A hole of one channel may be long while the other goes on.
 * Source: thresholds in `DROPOUT`.
 */
export function dropoutFinder(sampleRate: Hertz): DropoutFinder {
  const perSecond = sampleRate / blockSize(sampleRate);
  const open: (Hole | null)[] = [];
  const holes: Hole[] = [];
  /** The hole in which a channel is behind this block. */
  const follow = (blocks: HeardBlocks, hole: Hole | null, channel: number, block: number): Hole | null => {
    if (hole === null) return beginning(blocks, channel, block);
    if (!isOver(blocks, hole, block)) return hole;
    hole.end = blocks.before + block - blocks.from;
    if (goesOn(blocks, hole, block, perSecond) && holes.length < MOST_HOLES) holes.push(hole);
    return null;
  };
  return {
    hear: (blocks) => {
      for (let block = blocks.from; block < blocks.to; block++)
        for (let channel = 0; channel < blocks.scans.length; channel++)
          if ((open[channel] ?? null) !== null || falls(blocks.scans[channel]!.peak, block))
            open[channel] = follow(blocks, open[channel] ?? null, channel, block);
    },
    findings: () => findings(holes, perSecond),
  };
}

const MOST_HOLES = 10_000;
/** Blocks beside a hole: 1.3 and 10 ms. */
const EDGE = 4;
const BESIDE = 30;

function most(peak: Float32Array, from: number, to: number): number {
  let largest = 0;
  for (let block = from; block < to; block++) largest = Math.max(largest, peak[block]!);
  return largest;
}

/** Whether a block is empty beside one of the four before it: of most blocks no more is looked at. */
function falls(peak: Float32Array, block: number): boolean {
  const wanted = peak[block]! / DROPOUT.beside;
  return (
    peak[block - 1]! >= wanted || peak[block - 2]! >= wanted || peak[block - 3]! >= wanted || peak[block - 4]! >= wanted
  );
}

function beginning({ scans, before, from }: HeardBlocks, channel: number, block: number): Hole | null {
  const { peak } = scans[channel]!;
  const edge = most(peak, block - EDGE, block);
  if (peak[block]! > DROPOUT.beside * edge) return null;
  const reference = most(peak, block - BESIDE, block);
  if (reference < DROPOUT.least || peak[block]! > DROPOUT.empty * reference || edge < DROPOUT.beside * reference)
    return null;
  const other = scans[1 - channel]?.peak;
  return {
    ...{ channel, start: before + block - from, end: 0, digital: true, reference, other: 0 },
    otherReference: other === undefined ? 0 : most(other, block - BESIDE, block),
  };
}

/** Also takes note of what is in the hole. */
function isOver({ scans }: HeardBlocks, hole: Hole, block: number): boolean {
  const { peak } = scans[hole.channel]!;
  if (peak[block]! > DROPOUT.empty * hole.reference) return true;
  hole.other = Math.max(hole.other, scans[1 - hole.channel]?.peak[block] ?? 0);
  if (peak[block]! > 0 && peak[block + 1]! <= DROPOUT.empty * hole.reference) hole.digital = false;
  return false;
}

function goesOn({ scans }: HeardBlocks, hole: Hole, block: number, perSecond: number): boolean {
  const { peak } = scans[hole.channel]!;
  const after = most(peak, block, block + BESIDE);
  const [quiet, loud] = [Math.min(after, hole.reference), Math.max(after, hole.reference)];
  if (most(peak, block, block + EDGE) < DROPOUT.beside * after || loud > DROPOUT.resumes * quiet) return false;
  const length = (hole.end - hole.start) / perSecond;
  const alone = hole.other > DROPOUT.beside * hole.otherReference && hole.otherReference > DROPOUT.least;
  const shortest = hole.digital ? DROPOUT.shortest : DROPOUT.shortestQuiet;
  return length >= shortest && length <= (alone ? DROPOUT.longestAlone : DROPOUT.longest);
}

function findings(holes: readonly Hole[], perSecond: number): DropoutFindings {
  const inTime = [...holes].sort((a, b) => a.start - b.start);
  const starts = inTime.map(({ start }) => start).filter((start, i, all) => i === 0 || start - all[i - 1]! > EDGE);
  const played = isGrid(starts);
  const places = new PlaceList(0.002);
  if (!played) for (const { start, end } of inTime) places.add(start / perSecond, end / perSecond);
  const longest = inTime.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return {
    ...places.places(),
    longest: played ? 0 : longest / perSecond,
    digital: played ? 0 : inTime.filter(({ digital }) => digital).length,
    played: played ? starts.length : 0,
  };
}

/** Whether the distances of all holes are multiples of the smallest. */
function isGrid(starts: readonly number[]): boolean {
  const { holes, off } = DROPOUT.grid;
  if (starts.length < holes) return false;
  const steps = starts.slice(1).map((start, i) => start - starts[i]!);
  const step = Math.min(...steps);
  return steps.every((each) => Math.abs(each / step - Math.round(each / step)) <= off);
}
