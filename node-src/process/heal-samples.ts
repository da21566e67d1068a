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

/** Whether their sum is finite, which it is of finite samples unless they are too large to be sound. Four sums wait for each other less than one. */
function isSound(samples: Float64Array): boolean {
  const { length } = samples;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a += samples[i]!;
    b += samples[i + 1]!;
    c += samples[i + 2]!;
    d += samples[i + 3]!;
  }
  for (; i < length; i++) a += samples[i]!;
  return Number.isFinite(a + b + (c + d));
}
