import { PlaceList } from "#src/analysis/quality/places.ts";
import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import type { SlotPowers } from "#src/analysis/quality/slot-powers.ts";
import { slots } from "#src/analysis/quality/slots.ts";
import { lowStereo } from "#src/analysis/quality/stereo/low-stereo.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { BASS, CORRELATION } from "#src/knowledge/quality-control/stereo-limits.ts";
import { STEREO_WINDOWS } from "#src/knowledge/stereo-windows.ts";
import type { Places, StereoFindings } from "#src/model/quality/quality-reading.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** The bass of two channels in the making, and how both relate, by the powers of the whole. */
export interface StereoFinder {
  hear(blocks: HeardBlocks): void;
  findings(whole: SlotPowers): Omit<StereoFindings, "monoChange" | "balance">;
}

export function stereoFinder(sampleRate: Hertz): StereoFinder {
  const slot = slots(sampleRate);
  const low = lowStereo(sampleRate);
  return {
    hear: low.hear,
    findings: (whole) => {
      const [all, bass] = [windows(whole), windows(low.powers)];
      const heard = sounding(all);
      const enough = decibelsToPower(BASS.share);
      const bassHeard = sounding(bass).map(
        (sounds, i) => sounds && bass.left[i]! + bass.right[i]! > enough * (all.left[i]! + all.right[i]!),
      );
      const lowShare = powerToDecibels(sumOf(bass, bassHeard) / sumOf(all, heard));
      return {
        correlation: correlationOf(all, heard),
        negative: stretches(all, heard, CORRELATION.deep, slot.duration),
        longNegative: stretches(all, heard, CORRELATION.long, slot.duration),
        low: lowShare > BASS.share ? correlationOf(bass, bassHeard) : null,
        lowShare,
        lowAt: stretches(bass, bassHeard, { limit: BASS.limit, lasting: STEREO_WINDOWS.sustained }, slot.duration),
      };
    },
  };
}

interface Windows {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly cross: Float64Array;
}

const WINDOW_SLOTS = 3;

function windows({ left, right, cross }: SlotPowers): Windows {
  return { left: overWindow(left.values()), right: overWindow(right.values()), cross: overWindow(cross.values()) };
}

function overWindow(slots: Float64Array): Float64Array {
  const count = Math.max(0, slots.length - WINDOW_SLOTS + 1);
  return Float64Array.from({ length: count }, (_, i) => (slots[i]! + slots[i + 1]! + slots[i + 2]!) / WINDOW_SLOTS);
}

/** Which windows sound, by the gates of the meter. */
function sounding({ left, right }: Windows): boolean[] {
  const both = left.map((power, i) => power + right[i]!);
  const { threshold } = gatedPower(both, 2 * decibelsToPower(STEREO_WINDOWS.absolute), STEREO_WINDOWS.relative);
  return Array.from(both, (power) => power > threshold);
}

function correlationOf({ left, right, cross }: Windows, heard: readonly boolean[]): number | null {
  let [l, r, c] = [0, 0, 0];
  for (const [i, sounds] of heard.entries()) {
    if (!sounds) continue;
    l += left[i]!;
    r += right[i]!;
    c += cross[i]!;
  }
  return l + r > 0 ? correlation(l, r, c) : null;
}

function correlation(left: number, right: number, cross: number): number {
  const scale = Math.sqrt(left) * Math.sqrt(right);
  return scale > 0 ? Math.min(1, Math.max(-1, cross / scale)) : 0;
}

function sumOf({ left, right }: Windows, heard: readonly boolean[]): number {
  return heard.reduce((sum, sounds, i) => (sounds ? sum + left[i]! + right[i]! : sum), 0);
}

/** Where every sounding window lies under a limit for so long; silence neither ends such a stretch nor lengthens it. */
function stretches(
  all: Windows,
  heard: readonly boolean[],
  { limit, lasting }: { readonly limit: number; readonly lasting: Seconds },
  step: Seconds,
): Places {
  const places = new PlaceList(0);
  const needed = Math.round((lasting - STEREO_WINDOWS.window) / step) + 1;
  let [first, last, count] = [0, 0, 0];
  const end = () => {
    if (count >= needed) places.add(first * step, (last + WINDOW_SLOTS) * step);
    count = 0;
  };
  for (const [i, sounds] of heard.entries()) {
    if (!sounds) continue;
    const under = correlation(all.left[i]!, all.right[i]!, all.cross[i]!) < limit;
    if (!under) end();
    else {
      if (count++ === 0) first = i;
      last = i;
    }
  }
  end();
  return places.places();
}
