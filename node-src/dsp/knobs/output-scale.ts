import type { KnobScale } from "#src/dsp/knobs/knob-scale.ts";
import type { Decibels } from "#src/model/units.ts";

/** A knob around 0 that is straight in dB at the top, and below `straightFrom` falls with the logarithm of its way from -1. */
export interface OutputForm {
  readonly slope: number;
  readonly straightFrom: number;
  readonly scale: number;
  readonly fall: number;
  readonly quietest: Decibels;
}

/** Levels in dB of such a knob. Edge: -1 is the quietest level, and so is all that would be below it. */
export function outputScale({ slope, straightFrom, scale, fall, quietest }: OutputForm): KnobScale {
  const bend = slope * straightFrom;
  const below = (raw: number) => Math.max(quietest, fall * Math.log10(Math.max(0, raw + 1) / scale));
  /** The two parts by their own formulas, moved together so that the curve is one piece. */
  const gap = bend - below(straightFrom);
  return {
    toValue: (raw) => {
      if (raw >= straightFrom) return slope * raw;
      return raw > -1 ? Math.max(quietest, below(raw) + gap) : quietest;
    },
    toRaw: (level) => {
      if (level >= bend) return level / slope;
      return level > quietest ? scale * 10 ** ((level - gap) / fall) - 1 : -1;
    },
  };
}
