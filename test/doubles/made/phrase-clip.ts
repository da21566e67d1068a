import { noise } from "#test/doubles/made/noise.ts";

/** Where something really is in a clip, in seconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Samples and the truth about them. */
export interface PhraseClip {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly phrases: readonly Stretch[];
  readonly breaths: readonly Stretch[];
}

/** RMS levels of twelve phrases from -14 to -30 dBFS, as in the study of riders. */
export const TWELVE_LEVELS = [-18, -26, -14, -30, -20, -24, -16, -28, -22, -15, -29, -19];
export const BREATH_LEVEL = -40;
export const FLOOR_LEVEL = -66;

const BREATH = 0.3;
const BREATH_TO_PHRASE = 0.12;
const PAUSE = 0.7;
const VOICE_PITCH = 180;

/** Vowel-like phrases with a breath before each and noise under everything. */
export function phraseClip(sampleRate = 24_000, levels: readonly number[] = TWELVE_LEVELS): PhraseClip {
  const breaths: Stretch[] = [];
  const phrases: Stretch[] = [];
  let at = 0.6;
  for (const [i] of levels.entries()) {
    breaths.push({ start: at, end: at + BREATH });
    const start = at + BREATH + BREATH_TO_PHRASE;
    phrases.push({ start, end: start + 1.6 + 0.3 * (i % 4) });
    at = phrases.at(-1)!.end + PAUSE;
  }
  const random = noise(11);
  const samples = Float32Array.from({ length: Math.round(at * sampleRate) }, () => random() * noisePeak(FLOOR_LEVEL));
  for (const breath of breaths)
    add(
      samples,
      sampleRate,
      breath,
      (_, along) => random() * noisePeak(BREATH_LEVEL) * Math.sqrt(Math.sin(Math.PI * along)),
    );
  for (const [i, phrase] of phrases.entries())
    add(samples, sampleRate, phrase, (time, along) => sung(time) * amplitude(levels[i]!) * edges(along));
  return { samples, sampleRate, phrases, breaths };
}

/** Recordings one after the other with pauses of quiet noise, each scaled to the next level (RMS, in turn). */
export function cutUp(
  pieces: readonly Float32Array[],
  sampleRate: number,
  pause: number,
  levels: readonly number[] = TWELVE_LEVELS,
): PhraseClip {
  const gap = Math.round(pause * sampleRate);
  const length = pieces.reduce((sum, piece) => sum + piece.length + gap, gap);
  const random = noise(12);
  const samples = Float32Array.from({ length }, () => random() * noisePeak(FLOOR_LEVEL));
  const phrases: Stretch[] = [];
  let at = gap;
  pieces.forEach((piece, i) => {
    const gain = amplitude(levels[i % levels.length]!) / rms(piece);
    for (let n = 0; n < piece.length; n++) samples[at + n]! += piece[n]! * gain;
    phrases.push({ start: at / sampleRate, end: (at + piece.length) / sampleRate });
    at += piece.length + gap;
  });
  return { samples, sampleRate, phrases, breaths: [] };
}

function add(
  into: Float32Array,
  sampleRate: number,
  { start, end }: Stretch,
  sample: (time: number, along: number) => number,
): void {
  for (let n = Math.round(start * sampleRate); n < Math.round(end * sampleRate); n++) {
    into[n]! += sample(n / sampleRate, (n / sampleRate - start) / (end - start));
  }
}

/** Eight harmonics that fall off as 1/k, swelling three times a second; RMS 1 over a phrase, nearly. */
function sung(time: number): number {
  let sum = 0;
  for (let k = 1; k <= 8; k++) sum += Math.sin(2 * Math.PI * VOICE_PITCH * k * time + k) / k;
  return (sum * (0.75 + 0.25 * Math.sin(2 * Math.PI * 3.1 * time))) / 0.68;
}

function edges(along: number): number {
  return Math.max(0, Math.min(1, along / 0.02, (1 - along) / 0.02));
}

function amplitude(level: number): number {
  return 10 ** (level / 20);
}

/** Even noise of this peak has the RMS level given. */
function noisePeak(level: number): number {
  return amplitude(level) * Math.sqrt(3);
}

function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}
