import { predictor } from "#src/analysis/quality/events/predictor.ts";
import { PlaceList } from "#src/analysis/quality/places.ts";
import { AROUND, type HeardBlocks, LEAD } from "#src/analysis/quality/sample-window.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { CLICK } from "#src/knowledge/quality-control/event-limits.ts";
import type { ClickFindings } from "#src/model/quality/quality-reading.ts";
import type { Hertz } from "#src/model/units.ts";

/** Clicks in the making. */
export interface ClickFinder {
  hear(blocks: HeardBlocks): void;
  findings(): ClickFindings;
}

/**
 * Finds lone samples and steps in sound that goes on as it was.
 *
 * The scan names a block that is far more jagged than everything around it; prediction from both sides then tells a click from a stroke.
 * Source: thresholds in `CLICK`.
 */
export function clickFinder(sampleRate: Hertz): ClickFinder {
  const places = new PlaceList(TOGETHER);
  let largest = 0;
  return {
    hear: (blocks) => {
      const found = blocks.scans.flatMap((_, channel) => clicksIn(blocks, channel, sampleRate));
      for (const { frame, height } of found.sort((a, b) => a.frame - b.frame)) {
        largest = Math.max(largest, height);
        places.add(Math.max(0, frame - 1) / sampleRate, (frame + 1) / sampleRate);
      }
    },
    findings: () => ({ ...places.places(), largest: amplitudeToDecibels(largest) }),
  };
}

/** Seconds: a click in both channels is one. */
const TOGETHER = 0.002;

interface Click {
  readonly frame: number;
  readonly height: number;
}

function clicksIn(blocks: HeardBlocks, channel: number, sampleRate: Hertz): Click[] {
  const { size, from, to, before } = blocks;
  const { roughest, peak } = blocks.scans[channel]!;
  const reach = Math.min(AROUND - 2, Math.round((CLICK.around * sampleRate) / size));
  const found: Click[] = [];
  for (let block = from; block < to; block++) {
    const rough = roughest[block]!;
    if (rough < JAG * CLICK.least || !standsOut(roughest, block, reach) || !isEven(peak, block, rough / JAG)) continue;
    const plane = blocks.planes[channel]!;
    const at = roughestSample(plane, LEAD + block * size, size);
    const height = missed(plane, at, sampleRate);
    if (height !== null) found.push({ frame: (before - AROUND) * size + at - LEAD, height });
  }
  return found;
}

/** What a lone sample of height 1 makes of the fourth difference. */
const JAG = 6;
/** A click's own differences may reach into the next blocks. */
const OWN = 2;
/** Looked at first, so that most blocks cost little. */
const FEW = [5, 17, 43] as const;

function standsOut(roughest: Float32Array, block: number, reach: number): boolean {
  const most = roughest[block]! / CLICK.alone;
  for (const away of FEW) if (roughest[block - away]! > most || roughest[block + away]! > most) return false;
  for (let away = 1; away <= OWN; away++)
    if (roughest[block - away]! > roughest[block]! || roughest[block + away]! >= roughest[block]!) return false;
  for (let away = OWN + 1; away <= reach; away++)
    if (roughest[block - away]! > most || roughest[block + away]! > most) return false;
  return true;
}

/** As loud before as behind, or quiet beside the click on both sides. */
function isEven(peak: Float32Array, block: number, height: number): boolean {
  const side = (direction: 1 | -1) => {
    let most = 0;
    for (let away = OWN + 1; away <= BESIDE; away++) most = Math.max(most, peak[block + direction * away]!);
    return most;
  };
  const [before, behind] = [side(-1), side(1)];
  const [quiet, loud] = [Math.min(before, behind), Math.max(before, behind)];
  return loud <= CLICK.level * quiet || loud < height / CLICK.above;
}

/** Blocks: 10 ms. */
const BESIDE = 30;

function roughestSample(plane: Float32Array, from: number, size: number): number {
  let [most, at] = [0, from];
  for (let i = from; i < from + size; i++) {
    const jag = Math.abs(plane[i]! - 4 * plane[i - 1]! + 6 * plane[i - 2]! - 4 * plane[i - 3]! + plane[i - 4]!);
    if (jag > most) [most, at] = [jag, i];
  }
  return at - 2;
}

/** What prediction misses at the click; `null` where it misses no more than elsewhere, or the sound behind is another one. */
function missed(plane: Float32Array, at: number, sampleRate: Hertz): number | null {
  const { order, guard } = CLICK;
  const learned = Math.round(CLICK.learned * sampleRate);
  const [before, end] = [at - guard - learned, at - guard];
  const [behind, last] = [at + guard, at + guard + learned];
  if (before < 0 || last > plane.length) return null;
  const [early, late] = [predictor(plane, before, end, order), predictor(plane, behind, last, order)];
  const errors = [
    early.errors(plane, before + order, end),
    late.errors(plane, behind + order, last),
    early.errors(plane, behind + order, last),
    late.errors(plane, before + order, end),
  ] as const;
  const [ownEarly, ownLate, earlyOnLate, lateOnEarly] = errors.map(power) as [number, number, number, number];
  const usual = Math.max(CLICK.floor, ownEarly, ownLate);
  const crossed = Math.max(earlyOnLate / Math.max(CLICK.floor, ownLate), lateOnEarly / Math.max(CLICK.floor, ownEarly));
  if (crossed > CLICK.same && usual > CLICK.floor) return null;
  const missing = largest(early.errors(plane, end, behind));
  const elsewhere = Math.max(CLICK.least / CLICK.most, ...errors.map(largest));
  return missing > CLICK.above * Math.sqrt(usual) && missing > CLICK.most * elsewhere ? missing : null;
}

function power(errors: Float64Array): number {
  return errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
}

function largest(errors: Float64Array): number {
  return errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
}
