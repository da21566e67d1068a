import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import type { Clip } from "#src/model/live-set.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/**
 * The delay of a track: milliseconds, or samples where `IsValueSampleBased` says so.
 *
 * Edge: 0 where there is none or it cannot be read. A set does not name the rate that it plays at: samples are counted at the
 * rate of the track's recordings, else at 44.1 kHz, and that is said.
 * Source: 486 sets of Live 8 to 12, one track in a hundred delayed, -103 ms among them.
 */
export function readDelay({ xml, warnings }: SetContext, track: number, name: string, clips: readonly Clip[]): Seconds {
  const element = xml.child(track, "TrackDelay");
  const value = xml.childNumber(element, "Value") ?? 0;
  if (value === 0) return 0;
  if (xml.text(element, "IsValueSampleBased") !== "true") return value / MILLISECONDS;
  const rate = rateOf(clips);
  warnings.push(
    `Track “${name}” is delayed by ${value} samples: they are counted at ${rate} Hz, because a set does not say at which rate it plays.`,
  );
  return value / rate;
}

const MILLISECONDS = 1000;
/** Where no recording tells another. Source: Live's own sample rate of a new installation. */
const USUAL_RATE: Hertz = 44_100;

function rateOf(clips: readonly Clip[]): Hertz {
  const rates = clips.flatMap((clip) =>
    clip.kind === "audio" && clip.sample.sampleRate > 0 ? [clip.sample.sampleRate] : [],
  );
  return rates[0] ?? USUAL_RATE;
}
