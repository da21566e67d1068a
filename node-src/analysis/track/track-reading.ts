import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { monoChange } from "#src/analysis/loudness/loudness-meter.ts";
import { type LoudnessRange, loudnessRange } from "#src/analysis/loudness/loudness-range.ts";
import { stereoRelations } from "#src/analysis/stereo/stereo-meter.ts";
import { TENTHS_PER_SECOND } from "#src/analysis/tenth-means.ts";
import { FRAMES_PER_SECOND } from "#src/analysis/track/frame-grid.ts";
import { type RangeLevels, rangeLevels } from "#src/analysis/track/range-levels.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import type { Dbtp, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What features say in the figures of a meter. */
export interface TrackReading {
  readonly integrated: Lufs;
  readonly range: LoudnessRange;
  readonly truePeak: Dbtp;
  /** From 20 Hz to 20 kHz, as `StereoReading` has it; `null` where nothing is heard. */
  readonly correlation: number | null;
  /** What mono playback changes. */
  readonly monoChange: LoudnessUnits;
  readonly ranges: RangeLevels;
}

/**
 * The figures that the meter reads of the same sound, from features alone. A gating block of 400 ms is eight frames and moves by two, so nothing is lost.
 *
 * Edge: a mono file is read as it plays in a mix, from both sides: 3.01 LU over what the meter says of the file. Silence gives `-Infinity`.
 * Source: ITU-R BS.1770-5, Annex 1 and 2; EBU Tech 3342 v4.
 */
export function trackReading(features: TrackFeatures): TrackReading {
  const tenths = (width: number, read: (row: Float32Array, at: number) => number, rows: Float32Array) =>
    tenthsOf(features, (frame) => read(rows, frame * width));
  const weighted = (read: (row: Float32Array, at: number) => number) =>
    tenths(WEIGHTED_NUMBERS, read, features.weighted);
  const image = (kind: number) =>
    tenths(
      IMAGE_NUMBERS,
      (row, at) => row[at + kind]! + row[at + kind + 3]! + row[at + kind + 6]! + row[at + kind + 9]!,
      features.image,
    );
  const power = weighted((row, at) => row[at]! + row[at + 1]!);
  const mono = weighted((row, at) => Math.max(0, row[at]! + 2 * row[at + 2]! + row[at + 1]!) / 4);
  return {
    integrated: integratedLoudness(power, TENTHS_PER_SECOND),
    range: loudnessRange(power, TENTHS_PER_SECOND),
    truePeak: amplitudeToDecibels(features.peaks.reduce((most, peak) => Math.max(most, peak), 0)),
    correlation: stereoRelations(image(0), image(1), image(2)).correlation,
    monoChange: monoChange(power, mono),
    ranges: rangeLevels(features),
  };
}

/** Means of whole tenths of a second. */
function tenthsOf({ duration }: TrackFeatures, read: (frame: number) => number): Float64Array {
  const perTenth = FRAMES_PER_SECOND / TENTHS_PER_SECOND;
  const length = Math.floor(duration * TENTHS_PER_SECOND + WHOLE);
  return Float64Array.from({ length }, (_, tenth) => {
    let sum = 0;
    for (let frame = tenth * perTenth; frame < (tenth + 1) * perTenth; frame++) sum += read(frame);
    return sum / perTenth;
  });
}

/** So much under a whole tenth is one, for rounding of the duration. */
const WHOLE = 1e-6;
