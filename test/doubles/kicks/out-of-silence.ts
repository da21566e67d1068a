/** A hit's first sample stands over this part of the loudest one. */
const HEARD = 0.02;
/** Seconds: what is as soft for that long before it is silence. */
const SILENCE = 0.06;

/** Where a recording of single hits leaves silence, in seconds: the truth about a stem that holds nothing else. */
export function hitsOutOfSilence(samples: Float32Array, sampleRate: number): readonly number[] {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const hits: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  samples.forEach((sample, n) => {
    if (Math.abs(sample) <= HEARD * loudest) return;
    if (n - last > SILENCE * sampleRate) hits.push(n / sampleRate);
    last = n;
  });
  return hits;
}
