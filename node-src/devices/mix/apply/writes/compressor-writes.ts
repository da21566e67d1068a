import { type MovePlace, orderOf, setTo, type Translated, trackOf } from "#src/devices/mix/apply/writes/move-place.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";

/**
 * A new Compressor at the end of the chain with all of its values, as Peak; keyed by another track where the move names one. Makeup is off: its law was never published.
 *
 * Edge: refused where no threshold was solved, as the level that arrives there is not known.
 */
export function compressorWrites(move: MixMove, place: MovePlace): Translated {
  const { inserted } = place;
  if (inserted !== null) return ok({ devices: [], values: [], envelopes: [] });
  if (!move.parameters.some(({ name }) => name === "Threshold"))
    return refused(
      refusal(
        "parameter-unknown",
        `The level that a Compressor on “${trackOf(place, move).name}” would go by is not known, so its threshold is left to the ear.`,
      ),
    );
  const settings = {
    Threshold: Math.min(HIGHEST, Math.max(LOWEST, decibelsToAmplitude(setTo(move, "Threshold")))),
    Ratio: setTo(move, "Ratio"),
    Attack: setTo(move, "Attack") * MILLISECONDS,
    Release: setTo(move, "Release") * MILLISECONDS,
    Knee: setTo(move, "Knee"),
    Gain: setTo(move, "Output"),
    Model: PEAK,
    LogEnvelope: true,
    GainCompensation: false,
    AutoReleaseControlOnOff: false,
  };
  const keyed = move.key === undefined ? {} : { key: { track: move.key, tap: "post-fx" } as const };
  return orderOf(move.track, COMPRESSOR, { choices: [{ className: COMPRESSOR, settings, ...keyed }] });
}

const COMPRESSOR = "Compressor2";

/** Ends of the threshold as a set holds it. Source: `DEVICE_BODIES`. */
const LOWEST = 0.0003162277571;
const HIGHEST = 1.99526238;

/** Place in the menu of detectors. Source: as `liveCompressor`. */
const PEAK = 0;
const MILLISECONDS = 1000;
