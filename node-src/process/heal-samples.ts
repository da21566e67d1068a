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

/** Whether all are finite: 0 times each of them is 0. Four sums wait for each other less than one. */
function isSound(samples: Float64Array): boolean {
  const { length } = samples;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a += samples[i]! * 0;
    b += samples[i + 1]! * 0;
    c += samples[i + 2]! * 0;
    d += samples[i + 3]! * 0;
  }
  for (; i < length; i++) a += samples[i]! * 0;
  return a + b + (c + d) === 0;
}
