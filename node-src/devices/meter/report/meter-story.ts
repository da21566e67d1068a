import { type DeliveryVerdict, judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";
import { type Simulation, simulatePlayback } from "#src/decision/delivery/simulate-playback.ts";
import { barAt } from "#src/devices/meter/log/bar-marks.ts";
import type { HistorySlot } from "#src/devices/meter/log/history-table.ts";
import type { ToldMeasurement } from "#src/devices/meter/report/told-measurement.ts";
import { LIVE_HISTORY } from "#src/knowledge/metering/live-history.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import type { Decibels, Lufs, Seconds } from "#src/model/units.ts";

/** A measurement and what follows from it. The same measurement gives the same story. */
export interface MeterStory extends ToldMeasurement {
  readonly madeBy: string;
  readonly verdict: DeliveryVerdict;
  readonly peakToLoudness: Decibels;
  /** What each service does with a recording that measures so. */
  readonly services: readonly Simulation[];
  readonly course: readonly CoursePoint[];
  readonly counts: readonly LoudnessCount[];
}

/** A slot of the history at its place. */
export interface CoursePoint extends HistorySlot {
  readonly time: Seconds;
  /** `null` while the transport stood. */
  readonly songBar: number | null;
}

/** How many tenths of a second had a short-term loudness from `from` to `to`. */
export interface LoudnessCount {
  readonly from: Lufs;
  readonly to: Lufs;
  readonly count: number;
}

/** @param madeBy what made the report, with its version. */
export function meterStory(told: ToldMeasurement, madeBy: string): MeterStory {
  const { reading, target, history, bar } = told;
  const { lowest, width } = LIVE_HISTORY;
  return {
    ...told,
    madeBy,
    verdict: judgeDelivery(target, { ...reading, duration: reading.heard }),
    peakToLoudness: reading.truePeak - reading.integrated,
    services: PLATFORMS.filter(({ kind }) => kind === "service").map((platform) => simulatePlayback(platform, reading)),
    course: history.slots.map((slot, at) => ({
      ...slot,
      time: at * history.step,
      songBar: slot.beat === null ? null : barAt(slot.beat, bar),
    })),
    counts: history.histogram.flatMap((count, bin) =>
      count === 0 ? [] : [{ from: lowest + bin * width, to: lowest + (bin + 1) * width, count }],
    ),
  };
}
