import { HISTORY_TABLE, SLOT } from "#src/devices/meter/log/history-table.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { LIVE_HISTORY } from "#src/knowledge/metering/live-history.ts";

/** One slot of a course, as a test says it. */
export interface CourseSlot {
  readonly highest: number;
  readonly lowest?: number;
  readonly peak?: number;
  readonly beat?: number;
}

/** The `buffer~` of the Meter's history with these slots in it, each counted once in the histogram. */
export function courseFrames(slots: readonly CourseSlot[], tenths = 1): number[] {
  const frames = new Array<number>(HISTORY_TABLE.frames).fill(0);
  frames[HISTORY_TABLE.count] = slots.length;
  frames[HISTORY_TABLE.tenths] = tenths;
  for (const [at, { highest, lowest = highest, peak = 0.5, beat = -1 }] of slots.entries()) {
    const values = {
      highest: loudnessToPower(highest),
      lowest: loudnessToPower(lowest),
      momentary: loudnessToPower(highest),
      peak,
      beat,
    };
    for (const [place, name] of SLOT.entries()) frames[HISTORY_TABLE.slots + at * SLOT.length + place] = values[name];
    const bin = Math.floor((highest - LIVE_HISTORY.lowest) / LIVE_HISTORY.width);
    if (bin >= 0) frames[HISTORY_TABLE.bins + Math.min(bin, LIVE_HISTORY.bins - 1)]! += 1;
  }
  return frames;
}
