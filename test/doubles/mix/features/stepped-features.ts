import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** Features whose every other stretch of so many frames is quieter by so many decibels. */
export function steppedFeatures(even: TrackFeatures, stretch: number, quieter: number): TrackFeatures {
  const gain = (frame: number) => (Math.floor(frame / stretch) % 2 === 0 ? 1 : 10 ** (-quieter / 20));
  const through = (values: Float32Array, width: number, power: number) =>
    values.map((each, at) => each * gain(Math.floor(at / width)) ** power);
  return {
    ...even,
    bands: through(even.bands, 75, 2),
    weighted: through(even.weighted, 3, 2),
    image: through(even.image, 12, 2),
    peaks: through(even.peaks, 2, 1),
  };
}
