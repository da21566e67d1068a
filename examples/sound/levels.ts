import { fromDecibels } from "#examples/sound/exact-math.ts";

/** Root mean square of `audio` from sample `from` up to `to`. */
export function rootMeanSquare(audio: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += audio[i]! * audio[i]!;
  return Math.sqrt(sum / Math.max(1, to - from));
}

/** Scales in place so that the part from `from` to `to` has this RMS level in dBFS (a full-scale square wave is 0). */
export function setLevel(audio: Float32Array, from: number, to: number, level: number): void {
  const now = rootMeanSquare(audio, from, to);
  if (now === 0) return;
  const gain = fromDecibels(level) / now;
  for (let i = 0; i < audio.length; i += 1) audio[i]! *= gain;
}

/** Scales in place to a largest sample of `level` dBFS. */
export function setPeak(audio: readonly Float32Array[], level: number): void {
  let peak = 0;
  for (const channel of audio) for (const sample of channel) peak = Math.max(peak, Math.abs(sample));
  if (peak === 0) return;
  const gain = fromDecibels(level) / peak;
  for (const channel of audio) for (let i = 0; i < channel.length; i += 1) channel[i]! *= gain;
}

/** Bends what stands above `knee` so that nothing passes `ceiling`; below the knee nothing changes. Both linear. */
export function softClip(audio: Float32Array, knee: number, ceiling: number): void {
  const room = ceiling - knee;
  for (let i = 0; i < audio.length; i += 1) {
    const size = Math.abs(audio[i]!);
    if (size <= knee) continue;
    const over = (size - knee) / room;
    audio[i] = Math.sign(audio[i]!) * (knee + (room * over) / (1 + over));
  }
}

/** Adds `part` into `whole`, its first sample at `at`; what would fall outside is left out. */
export function mixInto(whole: Float32Array, part: Float32Array, at: number, gain = 1): void {
  const from = Math.max(0, -at);
  const to = Math.min(part.length, whole.length - at);
  for (let i = from; i < to; i += 1) whole[at + i]! += part[i]! * gain;
}
