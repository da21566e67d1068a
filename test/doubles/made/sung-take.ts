import { createWav } from "#src/adapters/audio/wav-writer.ts";

/** A note of a made take. */
export interface MadeNote {
  readonly start: number;
  readonly end: number;
  /** RMS re full scale, in dB. */
  readonly level: number;
}

const RATE = 48_000;
const PITCH = 220;
const HARMONICS = 12;

/** Three sung notes of 2 s, 12 dB apart at most, with a second of quiet room between. */
export const THREE_NOTES: readonly MadeNote[] = [
  { start: 0.2, end: 2.2, level: -16 },
  { start: 3.2, end: 5.2, level: -26 },
  { start: 6, end: 7.8, level: -21 },
];

/** Writes a mono take of `seconds`: notes with a voice's falling harmonics over a room at -70 dB. */
export function writeTake(path: string, seconds: number, notes: readonly MadeNote[] = THREE_NOTES): void {
  const wav = createWav(path, { sampleRate: RATE, channels: 1, encoding: "s24le" });
  const samples = new Float32Array(seconds * RATE);
  let seed = 1;
  for (let i = 0; i < samples.length; i++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    samples[i] = (seed / 2 ** 31 - 1) * 0.0005;
  }
  for (const { start, end, level } of notes) {
    const gain = 10 ** (level / 20);
    for (let i = Math.round(start * RATE); i < Math.min(samples.length, Math.round(end * RATE)); i++) {
      const edge = Math.min(1, (i / RATE - start) / 0.03, (end - i / RATE) / 0.03);
      samples[i] = samples[i]! + gain * edge * voice(i / RATE);
    }
  }
  wav.append([samples]);
  wav.close();
}

/** A buzz of RMS 1 whose harmonics fall by 6 dB an octave. */
function voice(time: number): number {
  let sum = 0;
  for (let k = 1; k <= HARMONICS; k++) sum += Math.sin(2 * Math.PI * PITCH * k * time) / k;
  return sum * POWER_OF_SERIES;
}

/** The sum of 1/k^2 over 12 harmonics is 1.565; a sine has half its square. */
const POWER_OF_SERIES = Math.sqrt(2 / 1.565);
