import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { biquadPower } from "#src/dsp/equalisation/biquad-power.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { SIDE_BANDS } from "#src/knowledge/genres/observed/observed-set.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import { type Loudspeaker, loudspeakerPower } from "#src/knowledge/quality-control/loudspeakers.ts";
import { FAR } from "#src/knowledge/quality-control/mix-limits.ts";
import type { Decibels, Fraction, Hertz, LoudnessUnits } from "#src/model/units.ts";

/** What the median of a set loses on a loudspeaker. */
export function usuallyLost(loudspeaker: Loudspeaker, range: ToneRange, genre: Genre | null): LoudnessUnits {
  const bands = bandsOf(loudspeaker, range, genre, "p50");
  return lossOf(bands.map(({ median, played }) => ({ power: median, played })));
}

/**
 * The most that a recording can lose of which no third octave lies far outside of its set (`FAR`): those that the loudspeaker plays least at
 * their highest, the others at their lowest, and its sides as wide as nine in ten have them.
 */
export function mostLost(loudspeaker: Loudspeaker, range: ToneRange, genre: Genre | null): LoudnessUnits {
  const bands = [...bandsOf(loudspeaker, range, genre, "p90")].sort((a, b) => a.played - b.played);
  const losses = bands.map((_, turn) =>
    lossOf(bands.map(({ low, high, played }, i) => ({ power: i <= turn ? high : low, played }))),
  );
  return Math.max(...losses);
}

interface Band {
  /** K-weighted powers. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** What of it is played. */
  readonly played: Fraction;
}

function bandsOf(
  loudspeaker: Loudspeaker,
  range: ToneRange,
  genre: Genre | null,
  wide: "p50" | "p90",
): readonly Band[] {
  const sides = (genre?.observed ?? PROFESSIONAL_MIXES).side[wide];
  return range.bands.map(({ frequency, level, low, high }) => {
    const weight = weightAt(frequency);
    const middle = loudspeaker.mono ? middleOf(sides, frequency) : 1;
    return {
      median: weight * decibelsToPower(level),
      low: weight * decibelsToPower(level + FAR * (low - level)),
      high: weight * decibelsToPower(level + FAR * (high - level)),
      played: middle * loudspeakerPower(loudspeaker, frequency),
    };
  });
}

function middleOf(sides: readonly Decibels[], frequency: Hertz): Fraction {
  const band = SIDE_BANDS.slice(1, -1).filter((edge) => frequency >= edge).length;
  return 1 / (1 + decibelsToPower(sides[band]!));
}

function lossOf(bands: readonly { readonly power: number; readonly played: Fraction }[]): LoudnessUnits {
  const whole = bands.reduce((sum, { power }) => sum + power, 0);
  return powerToDecibels(whole) - powerToDecibels(bands.reduce((sum, { power, played }) => sum + power * played, 0));
}

/** The K filter as it is printed for 48 kHz. */
const PRINTED: Hertz = 48_000;
const WEIGHTING = kWeighting(PRINTED);

function weightAt(frequency: Hertz): number {
  return WEIGHTING.reduce((power, section) => power * biquadPower(section, (2 * Math.PI * frequency) / PRINTED), 1);
}
