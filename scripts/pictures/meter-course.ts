import { HISTORY_TABLE, SLOT } from "#src/devices/meter/log/history-table.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { LIVE_HISTORY } from "#src/knowledge/metering/live-history.ts";

/** A song of 144 bars at 120 as the Meter remembers it: parts by loudness and bars, each reached as a three-second window reaches it. */
export function meterCourse(): readonly number[] {
  const frames = new Array<number>(HISTORY_TABLE.frames).fill(0);
  let [level, slot] = [PARTS[0]![0] - 12, 0];
  for (const [loudness, bars] of PARTS) {
    for (let n = 0; n < bars * SLOTS_A_BAR; n++, slot++) {
      level += (loudness + 1.4 * Math.sin(slot * 0.9) * Math.sin(slot * 0.13) - level) / 12;
      const [highest, lowest] = [level + 0.3, level - 0.4 - 0.5 * Math.abs(Math.sin(slot * 0.31))].map(loudnessToPower);
      const values = { highest: highest!, lowest: lowest!, momentary: highest!, peak: 0.8, beat: slot * BEATS_A_SLOT };
      for (const [at, name] of SLOT.entries()) frames[HISTORY_TABLE.slots + slot * SLOT.length + at] = values[name];
      frames[HISTORY_TABLE.bins + Math.floor((level - LIVE_HISTORY.lowest) / LIVE_HISTORY.width)]! += TENTHS;
    }
  }
  frames[HISTORY_TABLE.count] = slot;
  frames[HISTORY_TABLE.tenths] = TENTHS;
  return frames;
}

const PARTS = [
  [-24, 16],
  [-16, 32],
  [-12.8, 32],
  [-18, 16],
  [-12.2, 40],
  [-30, 8],
] as const;
/** A bar of two seconds in slots of a fifth. */
const SLOTS_A_BAR = 10;
const BEATS_A_SLOT = 0.4;
const TENTHS = 2;
