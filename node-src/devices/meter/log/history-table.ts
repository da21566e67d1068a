import { amplitudeToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { LIVE_HISTORY } from "#src/knowledge/metering/live-history.ts";
import type { Beats, Dbtp, Lufs, Seconds } from "#src/model/units.ts";

/** What a slot of the history holds, in the order of its frames. Powers are K-weighted mean squares, 0 where there is none. */
export const SLOT = ["highest", "lowest", "momentary", "peak", "beat"] as const;

/**
 * The `buffer~` that the log's engine writes and scripts read: whether slots are being put together, which a reader waits for; how many slots there
 * are; how many tenths of a second each is long; the histogram; the slots.
 */
export const HISTORY_TABLE = {
  joining: 0,
  count: 1,
  tenths: 2,
  bins: 3,
  slots: 3 + LIVE_HISTORY.bins,
  frames: 3 + LIVE_HISTORY.bins + LIVE_HISTORY.slots * SLOT.length,
} as const;

/** The course of a measurement. */
export interface LiveHistory {
  /** How long each slot is. */
  readonly step: Seconds;
  readonly slots: readonly HistorySlot[];
  /** How many tenths of a second had a short-term loudness in each bin of `LIVE_HISTORY`. */
  readonly histogram: readonly number[];
}

/** Loudness and peaks of a stretch of the measurement; `-Infinity` for silence and before a window is full. */
export interface HistorySlot {
  /** The largest and the smallest short-term loudness; silence is not counted among the smallest. */
  readonly highest: Lufs;
  readonly lowest: Lufs;
  readonly momentary: Lufs;
  /** The largest true peak of the three seconds up to each tenth. */
  readonly peak: Dbtp;
  /** The song's beat at its beginning; `null` while the transport stood. */
  readonly beat: Beats | null;
}

export const EMPTY_HISTORY: LiveHistory = { step: GATING.step, slots: [], histogram: [] };

/** A history as a `buffer~` holds it; `null` while slots are put together, and for what is none. */
export function readHistory(frames: ArrayLike<number>): LiveHistory | null {
  const { joining, count, tenths, bins, slots } = HISTORY_TABLE;
  if (frames.length < HISTORY_TABLE.frames || frames[joining] !== 0) return null;
  const slot = (at: number): HistorySlot => {
    const value = (name: (typeof SLOT)[number]) => frames[slots + at * SLOT.length + SLOT.indexOf(name)]!;
    return {
      highest: powerToLoudness(value("highest")),
      lowest: powerToLoudness(value("lowest")),
      momentary: powerToLoudness(value("momentary")),
      peak: amplitudeToDecibels(value("peak")),
      beat: value("beat") < 0 ? null : value("beat"),
    };
  };
  return {
    step: frames[tenths]! * GATING.step,
    slots: Array.from({ length: Math.min(frames[count]!, LIVE_HISTORY.slots) }, (_, at) => slot(at)),
    histogram: Array.from({ length: LIVE_HISTORY.bins }, (_, bin) => frames[bins + bin]!),
  };
}
