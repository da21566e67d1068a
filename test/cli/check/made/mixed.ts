import { noteFrequency, sine } from "#examples/sound/exact-math.ts";
import { LowPass } from "#examples/sound/filters.ts";
import { mixInto, setPeak } from "#examples/sound/levels.ts";
import { seededRandom } from "#examples/sound/random.ts";
import { closedHat, type DrumHit, kick, snare } from "#examples/voices/drum-hits.ts";
import { Saw } from "#examples/voices/saw.ts";
import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** Sound of one or two channels, and how it is to be written. */
export interface Made {
  readonly sampleRate: Hertz;
  readonly planes: readonly Float32Array[];
  readonly encoding: "s16le" | "s24le" | "f32le";
}

/** Seconds of the beds that faults are planted in: music up to `MUSIC_END`, then the room's last echo and silence. */
export const MUSIC_START: Seconds = 0.2;
export const MUSIC_END: Seconds = 7.2;
const LENGTH: Seconds = 7.8;

/** A band of drums, bass and wide pads, whose peaks reach -3 dBFS, and which fades to silence at its end. */
export function band(sampleRate: Hertz = 48_000): Made {
  const [left, right] = [room(sampleRate), room(sampleRate)];
  drums(left, right, sampleRate);
  const bass = room(sampleRate);
  for (const [bar, note] of [33, 36, 31, 33].entries())
    tone(bass, MUSIC_START + bar * BAR, BAR * 0.95, note, 320, 0.5, sampleRate);
  for (const side of [left, right]) mixInto(side, bass, 0, 0.5);
  for (const [bar, chord] of CHORDS.entries())
    for (const [voice, note] of chord.entries())
      for (const [channel, side] of [left, right].entries())
        tone(
          side,
          MUSIC_START + bar * BAR,
          BAR,
          note + (channel - 0.5) * 0.09 * (voice - 0.7),
          2400,
          0.06,
          sampleRate,
          (0.37 * voice + 0.53 * channel) % 1,
        );
  return finished([left, right], sampleRate, -3);
}

/** Drums alone, with the quiet between the strokes. */
export function kit(sampleRate: Hertz = 44_100): Made {
  const [left, right] = [room(sampleRate), room(sampleRate)];
  drums(left, right, sampleRate);
  return finished([left, right], sampleRate, -2);
}

export function finished(planes: readonly Float32Array[], sampleRate: Hertz, peak: Decibels): Made {
  for (const plane of planes) {
    const from = Math.round((MUSIC_END - FADE) * sampleRate);
    for (let i = from; i < plane.length; i++) plane[i]! *= Math.max(0, 1 - (i - from) / (FADE * sampleRate)) ** 2;
  }
  setPeak(planes, peak);
  return { sampleRate, planes: planes.map(dithered), encoding: "s24le" };
}

export function room(sampleRate: Hertz, length: Seconds = LENGTH): Float32Array {
  return new Float32Array(Math.round(length * sampleRate));
}

/** A saw through a low-pass, with an attack and a release. */
export function tone(
  into: Float32Array,
  start: Seconds,
  length: Seconds,
  note: number,
  corner: Hertz,
  gain: number,
  sampleRate: Hertz,
  phase = 0,
): void {
  const step = noteFrequency(note) / sampleRate;
  const saw = new Saw(phase);
  const filters = [new LowPass(), new LowPass()] as const;
  for (const filter of filters) filter.tune(corner, sampleRate);
  const at = Math.round(start * sampleRate);
  const frames = Math.min(into.length - at, Math.round((length + RELEASE) * sampleRate));
  for (let i = 0; i < frames; i++) {
    const time = i / sampleRate;
    const shape = Math.min(1, time / ATTACK, Math.max(0, (length + RELEASE - time) / RELEASE));
    into[at + i]! += gain * shape * (filters[0].next(filters[1].next(saw.next(step))) + 0.5 * sine(i * step));
  }
}

const BAR: Seconds = 1.75;
const ATTACK: Seconds = 0.012;
const RELEASE: Seconds = 0.15;
const FADE: Seconds = 0.9;
const CHORDS = [
  [57, 60, 64],
  [60, 64, 67],
  [55, 59, 62],
  [57, 60, 64],
];

const PATTERN: readonly (readonly [DrumHit, readonly number[], gain: number, pan: number])[] = [
  [kick, [0, 6, 8], 0.85, 0],
  [snare, [4, 12], 0.7, 0.05],
  [closedHat, [0, 2, 4, 6, 8, 10, 12, 14], 0.4, -0.3],
];

function drums(left: Float32Array, right: Float32Array, sampleRate: Hertz): void {
  const random = seededRandom(5);
  for (let bar = 0; bar < 4; bar++)
    for (const [hit, steps, gain, pan] of PATTERN)
      for (const step of steps) {
        const stroke = hit(sampleRate, random);
        const at = Math.round((MUSIC_START + bar * BAR + (step * BAR) / 16) * sampleRate);
        mixInto(left, stroke, at, gain * (1 - pan));
        mixInto(right, stroke, at, gain * (1 + pan));
      }
}

/** Triangular noise of one step of 24 bits, where there is sound. */
function dithered(plane: Float32Array): Float32Array {
  const random = seededRandom(plane.length);
  return plane.map((sample) => (sample === 0 ? 0 : sample + (random.noise() + random.noise()) * 2 ** -24));
}
