import { EQ } from "#src/decision/mix/moves/gain-part.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { analoguePower, bell } from "#src/dsp/equalisation/analogue-section.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { EQ_BOUNDS } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

export interface Bell {
  readonly frequency: Hertz;
  readonly gain: Decibels;
  readonly q: number;
}

/** A bell as Live's equaliser holds it. The band is one that is free. */
export function bellPart({ frequency, gain, q }: Bell): Pick<MixMove, "device" | "parameters" | "size" | "unit"> {
  return {
    device: EQ,
    parameters: [
      { name: "Frequency", from: null, to: frequency, unit: "Hz" },
      { name: "Gain", from: 0, to: gain, unit: "dB" },
      { name: "Q", from: null, to: q, unit: "" },
    ],
    size: gain,
    unit: "dB",
  };
}

/** What it adds to each of the 75 bands, at their middles. */
export function bellBands({ frequency, gain, q }: Bell): readonly Decibels[] {
  const section = bell(frequency, gain, q);
  return CAM_BANDS.map((middle) => powerToDecibels(analoguePower(section, middle)));
}

/** The bell that spans a band: in the middle of it on a scale of octaves, half of its gain at the ends, unless that is wider or steeper than `EQ_BOUNDS` has it. */
export function bellOver({ low, high }: { readonly low: Hertz; readonly high: Hertz }, gain: Decibels): Bell {
  const frequency = Math.sqrt(low * high);
  const q = frequency / (high - low);
  return { frequency, gain, q: Math.min(EQ_BOUNDS.steepest, Math.max(EQ_BOUNDS.widest, q)) };
}

/** A frequency as part of an id: that of the nearest third octave, which a second look at the same sound does not move. */
export function placeWord(frequency: Hertz): `${number}` {
  const place = Number((1000 * 10 ** (Math.round(10 * Math.log10(frequency / 1000)) / 10)).toPrecision(2));
  return `${place}`;
}
