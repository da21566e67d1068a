import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";

export const RATE = 48_000;
const SECONDS = 8;

/** Eight seconds of one channel. */
export function sound(sample: (time: number) => number): Float32Array {
  return Float32Array.from({ length: SECONDS * RATE }, (_, at) => sample(at / RATE));
}

/** Strokes twice a second that fall from 60 Hz or so. */
export const KICK = sound((time) => {
  const since = time % 0.5;
  return 0.25 * Math.exp(-since / 0.08) * Math.sin(2 * Math.PI * (55 * since + 0.5 * (1 - Math.exp(-since / 0.02))));
});

/** A tone that hides them. */
export const BASS = sound((time) => 0.5 * Math.sin(2 * Math.PI * 58 * time) + 0.2 * Math.sin(2 * Math.PI * 116 * time));

/** Of a sound in both channels. */
export function heardBoth(plane: Float32Array): TrackFeatures {
  return heardTrack([plane, plane], RATE);
}
