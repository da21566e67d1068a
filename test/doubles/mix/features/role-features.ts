import { decibelsToPower, loudnessToPower } from "#src/dsp/decibels.ts";
import { biquadPower } from "#src/dsp/equalisation/biquad-power.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import { IMAGE_NUMBERS, type TrackFeatures } from "#src/model/mix/track-features.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** A sound that a role might have, as features, without a sample of audio. */
export interface MadeFeatures {
  readonly role: TrackRole;
  /** Loudness while it sounds. */
  readonly loudness: number;
  readonly seconds?: number;
  /** Levels of octaves in place of the role's mean ones. */
  readonly octaves?: readonly number[];
  /** Added to a band at a time; by frequency. */
  readonly shape?: (frequency: number) => number;
  readonly correlation?: (frequency: number) => number;
  /** Seconds in which it sounds; all of it without. */
  readonly sounds?: readonly (readonly [from: number, to: number])[];
  /** True peak over loudness. */
  readonly crest?: number;
  /** How far levels of frames stray to both sides, in dB. */
  readonly stray?: number;
  readonly seed?: number;
  readonly clippedFrames?: readonly number[];
  readonly channels?: 1 | 2;
}

const OCTAVES = [31.5, 63, 125, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000];

/**
 * Levels of those octaves in stems of 86 to 100 songs, re 1 kHz. Source: MUSDB18, training part, magnitudes averaged by FxNorm-Automix
 * (Martínez-Ramírez et al., ISMIR 2022), recomputed 2026-10.
 */
const STEMS: Readonly<Partial<Record<TrackRole, readonly number[]>>> = {
  "lead-vocal": [-26, -19, -11, -3, 1, 0, -4, -7, -11, -20],
  drums: [5, 11, 12, 8, 4, 0, 0, 2, 1, -5],
  bass: [12, 20, 23, 17, 6, 0, -2, -7, -23, -26],
  guitar: [-13, -9, -3, 2, 2, 0, 0, -5, -17, -26],
};

const RATE = 48_000;
const STEP = 0.05;
const FILTER = kWeighting(RATE);
const WEIGHTS = CAM_BANDS.map((middle) =>
  FILTER.reduce((power, section) => power * biquadPower(section, (2 * Math.PI * middle) / RATE), 1),
);

/** Means of the spectra that such stems have (`STEMS`), what was not measured as pink noise; levels that stray a little, by a seed. */
export function roleFeatures(made: MadeFeatures): TrackFeatures {
  const { seconds = 20, stray = 2, seed = 1, crest = 15, channels = 2 } = made;
  const frames = Math.round(seconds / STEP);
  const mean = meanBands(made);
  const features = {
    bands: new Float32Array(frames * CAM_BANDS.length),
    weighted: new Float32Array(frames * 3),
    image: new Float32Array(frames * IMAGE_NUMBERS),
    peaks: new Float32Array(frames * 2),
    clipped: new Float32Array(frames),
    onsets: new Float32Array(frames),
  };
  for (const frame of made.clippedFrames ?? []) features.clipped[frame] = 12;
  for (let frame = 0; frame < frames; frame++) {
    if (!soundsAt(made, frame)) continue;
    const drift = (randomAt(seed, frame) - 0.5) * 2 * stray;
    for (let band = 0; band < CAM_BANDS.length; band++) {
      const own = (randomAt(seed + 7, frame * CAM_BANDS.length + band) - 0.5) * 2 * stray;
      const power = mean[band]! * decibelsToPower(drift + own);
      features.bands[frame * CAM_BANDS.length + band] = power;
      addImage(features, frame, band, power, made.correlation?.(CAM_BANDS[band]!) ?? 1);
    }
    features.peaks.fill(10 ** ((made.loudness + crest) / 20), frame * 2, frame * 2 + 2);
  }
  return { step: STEP, frames, duration: seconds, sampleRate: RATE, channels, ...features };
}

function meanBands({ role, loudness, octaves, shape }: MadeFeatures): readonly number[] {
  const levels = octaves ?? STEMS[role] ?? OCTAVES.map(() => 0);
  const raw = CAM_BANDS.map((middle, band) => {
    const width = Math.log2(CAM_BAND_EDGES[band + 1]! / CAM_BAND_EDGES[band]!);
    return decibelsToPower(levelAt(levels, middle)) * width;
  });
  const weighted = raw.reduce((sum, power, band) => sum + power * WEIGHTS[band]!, 0);
  const scale = loudnessToPower(loudness) / weighted;
  return raw.map((power, band) => power * scale * decibelsToPower(shape?.(CAM_BANDS[band]!) ?? 0));
}

function levelAt(levels: readonly number[], frequency: number): number {
  const place = Math.max(0, Math.min(levels.length - 1, Math.log2(frequency / OCTAVES[0]!)));
  const low = Math.min(levels.length - 2, Math.floor(place));
  return levels[low]! + (levels[low + 1]! - levels[low]!) * (place - low);
}

function addImage(
  { weighted, image }: Pick<TrackFeatures, "weighted" | "image">,
  frame: number,
  band: number,
  power: number,
  correlation: number,
): void {
  const half = power / 2;
  const range = Math.max(0, IMAGE_RANGE_EDGES.findIndex((edge) => CAM_BANDS[band]! < edge) - 1);
  for (const [list, at, gain] of [
    [weighted, frame * 3, WEIGHTS[band]!],
    [image, frame * IMAGE_NUMBERS + range * 3, 1],
  ] as const) {
    list[at]! += half * gain;
    list[at + 1]! += half * gain;
    list[at + 2]! += half * correlation * gain;
  }
}

function soundsAt({ sounds }: MadeFeatures, frame: number): boolean {
  const at = frame * STEP;
  return sounds === undefined || sounds.some(([from, to]) => at >= from && at < to);
}
