/** Kinds of signal that take a pass to its edges. */
export const SIGNAL_KINDS = [
  "noise",
  "quiet noise",
  "clipped",
  "impulses",
  "silence between",
  "opposite",
  "equal",
  "square",
  "sung",
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Interleaved samples, the same for the same seed. Source of the numbers: xorshift32, Marsaglia 2003. */
export function randomSignal(kind: SignalKind, channels: number, frames: number, seed: number): Float64Array {
  const random = generator(seed);
  const samples = new Float64Array(frames * channels);
  let smooth = 0;
  for (let frame = 0; frame < frames; frame++) {
    smooth = 0.9 * smooth + 0.3 * random();
    for (let channel = 0; channel < channels; channel++)
      samples[frame * channels + channel] = sampleOf(kind, frame, frames, channel, smooth, random);
  }
  return samples;
}

function sampleOf(
  kind: SignalKind,
  frame: number,
  frames: number,
  channel: number,
  smooth: number,
  random: () => number,
): number {
  const noise = random();
  switch (kind) {
    case "noise":
      return 0.5 * noise;
    case "quiet noise":
      return 1e-4 * noise;
    case "clipped":
      return Math.max(-1, Math.min(1, 3 * smooth + 0.1 * noise));
    case "impulses":
      return noise > 0.998 ? 0.9 : 0;
    case "silence between":
      return frame % Math.ceil(frames / 3) < frames / 9 ? noise : 0;
    case "opposite":
      return channel % 2 === 0 ? smooth : -smooth;
    case "equal":
      return smooth;
    case "square":
      return Math.floor(frame / (7 + channel)) % 2 === 0 ? 0.7 : -0.7;
    case "sung":
      return sung(frame, frames, channel) + 5e-4 * noise;
  }
}

/** A tone of eight partials that swells and fades twice, down to nothing. */
function sung(frame: number, frames: number, channel: number): number {
  const level = 0.3 * Math.sin((2 * Math.PI * frame) / frames) ** 2;
  let sum = 0;
  for (let partial = 1; partial <= 8; partial++)
    sum += Math.sin(frame * partial * (0.0271 + 0.003 * channel)) / partial;
  return level * sum;
}

function generator(seed: number): () => number {
  let state = (seed * 2654435761) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2147483648;
  };
}
