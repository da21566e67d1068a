import { type MovePlace, orderOf, setTo, type Translated } from "#src/devices/mix/apply/writes/move-place.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { ok } from "#src/model/result.ts";

/** A new Compressor at the end of the chain with all of its values, as RMS, as thresholds are solved from levels of frames. Makeup is off: its law was never published. */
export function compressorWrites(move: MixMove, { inserted }: MovePlace): Translated {
  if (inserted !== null) return ok({ devices: [], values: [], envelopes: [] });
  const settings = {
    Threshold: Math.min(HIGHEST, Math.max(LOWEST, decibelsToAmplitude(setTo(move, "Threshold")))),
    Ratio: setTo(move, "Ratio"),
    Attack: setTo(move, "Attack") * MILLISECONDS,
    Release: setTo(move, "Release") * MILLISECONDS,
    Knee: setTo(move, "Knee"),
    Model: RMS,
    GainCompensation: false,
    AutoReleaseControlOnOff: false,
  };
  return orderOf(move.track, "Compressor2", { choices: [{ className: "Compressor2", settings }] });
}

/** Ends of the threshold as a set holds it. Source: `DEVICE_BODIES`. */
const LOWEST = 0.0003162277571;
const HIGHEST = 1.99526238;

/** Place in the menu of detectors. Source: as `liveCompressor`. */
const RMS = 1;
const MILLISECONDS = 1000;
