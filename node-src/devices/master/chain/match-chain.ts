import type { Translated } from "#src/chassis/plan/chain-stage.ts";
import { nearness } from "#src/devices/master/chain/eq-chain.ts";
import {
  type DrawnBand,
  EQ_FILTERS,
  eqEightDevice,
  furthestFrom,
} from "#src/devices/master/chain/eq-eight-settings.ts";
import { leastSquares } from "#src/dsp/series/least-squares.ts";
import { DRAWN_BANDS } from "#src/knowledge/master/chain-bounds.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { equaliserGain } from "#src/process/equaliser/equaliser-gain.ts";

/** A curve of linear phase, drawn by EQ Eight's bands as near as they come; its phase is the minimum. */
export function matchChain(curve: (at: Hertz) => Decibels, sampleRate: Hertz): Translated {
  const gains = gainsFor(curve, sampleRate);
  const bands = gains.map((gain, i) => bandAt(i, gain));
  const devices = [eqEightDevice(bands, "stereo", true)];
  const told = nearness(furthestFrom(curve, devices, "A", sampleRate), "EQ Eight");
  return { devices, fidelity: "near", sentence: `${told.sentence}, and of minimum phase where the master's is linear` };
}

/** A band's shape hardly changes with a few decibels, so that gains add up. */
function gainsFor(curve: (at: Hertz) => Decibels, sampleRate: Hertz): readonly Decibels[] {
  const points = THIRD_OCTAVES.filter((at) => at < sampleRate / 2);
  const columns = Array.from({ length: EQ_FILTERS }, (_, i) => points.map(equaliserGain([bandAt(i, 1)], sampleRate)));
  return leastSquares(columns, points.map(curve));
}

function bandAt(i: number, gain: Decibels): DrawnBand {
  const { from, to, q } = DRAWN_BANDS;
  const last = EQ_FILTERS - 1;
  const frequency = from * (to / from) ** (i / last);
  if (i === 0) return { shape: "low-shelf", frequency, gain };
  return i === last ? { shape: "high-shelf", frequency, gain } : { shape: "bell", frequency, gain, q };
}
