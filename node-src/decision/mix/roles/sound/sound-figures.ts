import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { SOUND_SHARES, SOUNDING, type SoundFigures } from "#src/knowledge/mix/roles/sound-rules.ts";
import { IMAGE_NUMBERS, type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";

/** What of a track's sound its role is told by, over the frames in which it sounds; `null` where it never does. */
export function soundFigures(features: TrackFeatures): SoundFigures | null {
  const frames = soundingFrames(features);
  if (frames.length === 0) return null;
  const spectrum = meanSpectrum(features, frames);
  const whole = spectrum.reduce((sum, power) => sum + power, 0);
  if (!(whole > 0)) return null;
  const share = (from: number, under: number) => {
    const inside = spectrum.filter((_, band) => CAM_BANDS[band]! >= from && CAM_BANDS[band]! < under);
    return inside.reduce((sum, power) => sum + power, 0) / whole;
  };
  const { low, bass, mid, upper } = SOUND_SHARES;
  const shares = { low: share(0, low), bass: share(low, bass), mid: share(bass, mid), upper: share(mid, upper) };
  const centre = centreOf(spectrum, 0);
  return {
    ...shares,
    ...{ lows: shares.low + shares.bass, top: share(mid, Number.POSITIVE_INFINITY) },
    ...{ centre, reach: Math.sqrt(reachOf(spectrum, centre, whole)), motion: motionOf(features, frames) },
    ...{ onsets: mean(frames.map((frame) => features.onsets[frame]!)), tonal: tonalOf(features, frames) },
    correlation: correlationOf(features, frames),
  };
}

const BANDS = CAM_BANDS.length;
const CAM_STEP = 0.5;
const FIRST_CAM = 1.8;

/** A track of hours is told by as many frames spread over it. */
const MOST_FRAMES = 4800;

function soundingFrames(features: TrackFeatures): readonly number[] {
  const powers = Array.from({ length: features.frames }, (_, frame) => weightedPower(features, frame));
  const heard = powers.filter((power) => power > 0).sort((a, b) => b - a);
  const loudest = mean(heard.slice(0, Math.max(1, Math.floor(SOUNDING.loudest * heard.length))));
  const gate = loudest * 10 ** (SOUNDING.under / 10);
  const frames = powers.flatMap((power, frame) => (power > gate ? [frame] : []));
  const every = Math.ceil(frames.length / MOST_FRAMES);
  return every > 1 ? frames.filter((_, at) => at % every === 0) : frames;
}

function weightedPower({ weighted }: TrackFeatures, frame: number): number {
  return weighted[frame * WEIGHTED_NUMBERS]! + weighted[frame * WEIGHTED_NUMBERS + 1]!;
}

function meanSpectrum({ bands }: TrackFeatures, frames: readonly number[]): Float64Array {
  const sum = new Float64Array(BANDS);
  for (const frame of frames) for (let band = 0; band < BANDS; band++) sum[band]! += bands[frame * BANDS + band]!;
  return sum;
}

/** The middle of a spectrum that begins at `at`, in Cam; of silence the lowest band. */
function centreOf(bands: ArrayLike<number>, at: number): number {
  let [sum, whole] = [0, 0];
  for (let band = 0; band < BANDS; band++) {
    const power = bands[at + band]!;
    sum += power * (FIRST_CAM + band * CAM_STEP);
    whole += power;
  }
  return whole > 0 ? sum / whole : FIRST_CAM;
}

function reachOf(spectrum: Float64Array, centre: number, whole: number): number {
  return spectrum.reduce((sum, power, band) => sum + power * (FIRST_CAM + band * CAM_STEP - centre) ** 2, 0) / whole;
}

/** How much the middle of the spectrum moves: its standard deviation, loud frames first. */
function motionOf(features: TrackFeatures, frames: readonly number[]): number {
  const weights = frames.map((frame) => weightedPower(features, frame));
  const centres = frames.map((frame) => centreOf(features.bands, frame * BANDS));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const middle = centres.reduce((sum, centre, at) => sum + centre * weights[at]!, 0) / whole;
  return Math.sqrt(centres.reduce((sum, centre, at) => sum + (centre - middle) ** 2 * weights[at]!, 0) / whole);
}

/** By how much the band that stands out most does so, on the average of the frames. */
function tonalOf({ bands }: TrackFeatures, frames: readonly number[]): number {
  const { from, to, beside } = SOUNDING.tones;
  return mean(
    frames.map((frame) => {
      const row = bands.subarray(frame * BANDS, (frame + 1) * BANDS);
      const floor = row.reduce((sum, power) => sum + power, 0) * FLOOR;
      const levels = Array.from(row, (power) => 10 * Math.log10(power + floor));
      let most = Number.NEGATIVE_INFINITY;
      for (let band = from; band < to; band++) {
        const around = levels.slice(band - beside, band + beside + 1);
        most = Math.max(most, levels[band]! - mean(around));
      }
      return most;
    }),
  );
}

/** What lies so far under a frame's power is nothing, and no tone. */
const FLOOR = 1e-12;

function correlationOf({ image }: TrackFeatures, frames: readonly number[]): number {
  let [left, right, both] = [0, 0, 0];
  for (const frame of frames) {
    for (let at = frame * IMAGE_NUMBERS; at < (frame + 1) * IMAGE_NUMBERS; at += CHANNEL_NUMBERS) {
      left += image[at]!;
      right += image[at + 1]!;
      both += image[at + 2]!;
    }
  }
  return left > 0 && right > 0 ? both / Math.sqrt(left * right) : 1;
}

/** Left², right², left · right. */
const CHANNEL_NUMBERS = 3;

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
