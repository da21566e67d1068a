/** Sets what is NaN or infinite to 0; answers how many samples that were. */
export function healSamples(samples: Float64Array): number {
  if (isSound(samples)) return 0;
  let healed = 0;
  for (let i = 0; i < samples.length; i++)
    if (!Number.isFinite(samples[i]!)) {
      samples[i] = 0;
      healed++;
    }
  return healed;
}

/** Whether all are finite: 0 times each of them is 0, and two sums wait for each other less than one. */
function isSound(samples: Float64Array): boolean {
  const even = samples.length & ~1;
  let [one, other] = [0, 0];
  for (let i = 0; i < even; i += 2) {
    one += samples[i]! * 0;
    other += samples[i + 1]! * 0;
  }
  return one + other === 0 && (even === samples.length || Number.isFinite(samples[even]!));
}
