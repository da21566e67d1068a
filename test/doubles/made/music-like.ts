import { noise } from "#test/doubles/made/noise.ts";

/** Stereo that moves as music does: a bass, a chord that is not the same left and right, hits, a quiet part and noise; the same for the same seed. */
export function musicLike(seconds: number, sampleRate: number, seed = 7): readonly [Float32Array, Float32Array] {
  const random = noise(seed);
  const frames = Math.round(seconds * sampleRate);
  const channels = [new Float32Array(frames), new Float32Array(frames)] as const;
  for (let n = 0; n < frames; n++) {
    const time = n / sampleRate;
    const beat = (time * 2) % 1;
    const loud = time % 8 > 5 ? 0.15 : 1;
    const bass = 0.25 * Math.sin(2 * Math.PI * 55 * time);
    const hit = Math.exp(-30 * beat) * 0.6 * random();
    const swell = 0.1 * (1 + Math.sin(2 * Math.PI * 0.3 * time));
    channels[0][n] = loud * (bass + hit + swell * Math.sin(2 * Math.PI * 440 * time) + 0.02 * random());
    channels[1][n] = loud * (bass + 0.7 * hit + swell * Math.sin(2 * Math.PI * 659.3 * time + 1) + 0.02 * random());
  }
  return channels;
}
