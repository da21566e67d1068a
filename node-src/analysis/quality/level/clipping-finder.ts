import { type FlatTop, flatTops } from "#src/analysis/quality/level/flat-tops.ts";
import { PlaceList } from "#src/analysis/quality/places.ts";
import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import type { ClippingFindings } from "#src/model/quality/quality-reading.ts";
import type { Hertz } from "#src/model/units.ts";

/** Flat tops and where they are, in the making. */
export interface ClippingFinder {
  hear(blocks: HeardBlocks): void;
  findings(): ClippingFindings;
}

/** Where a file is clipped, or was clipped before and turned down: by its `flatTops`. */
export function clippingFinder(sampleRate: Hertz): ClippingFinder {
  const flat = flatTops();
  return { hear: flat.hear, findings: () => findings(flat.tops(), sampleRate) };
}

function findings(inTime: readonly FlatTop[], sampleRate: Hertz): ClippingFindings {
  const places = new PlaceList(TOGETHER);
  for (const { start, length } of inTime) places.add(start / sampleRate, (start + length) / sampleRate);
  const level = inTime.reduce((highest, top) => Math.max(highest, top.level), 0);
  const longest = inTime.reduce((most, top) => Math.max(most, top.length), 0);
  return {
    ...places.places(),
    level: inTime.length === 0 ? null : amplitudeToDecibels(level),
    longest: longest / sampleRate,
    tops: inTime.length,
  };
}

/** Seconds: tops of one hit are one place. */
const TOGETHER = 0.1;
