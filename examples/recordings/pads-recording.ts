import type { Section } from "#examples/song/sections.ts";
import { BEATS_PER_BAR, chordAt, SECTIONS, SONG_END } from "#examples/song/sections.ts";
import { secondsAt } from "#examples/song/tempo.ts";
import { fromDecibels, noteFrequency, sine } from "#examples/sound/exact-math.ts";
import { LowPass } from "#examples/sound/filters.ts";
import { setPeak } from "#examples/sound/levels.ts";
import { Saw } from "#examples/voices/saw.ts";
import type { Beats, Dbfs, Hertz, Seconds } from "#src/model/units.ts";

/** The chords of the whole song in song time, stereo. Sections differ by their `padLevel`. Peak -10 dBFS. */
export function padsRecording(sampleRate: Hertz): [Float32Array, Float32Array] {
  const frames = Math.round(secondsAt(SONG_END) * sampleRate);
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  for (const section of SECTIONS) {
    for (let start = section.start; start < section.end; start += BEATS_PER_BAR)
      playBar(left, right, section, start, sampleRate);
  }
  setPeak([left, right], PEAK);
  return [left, right];
}

const PEAK: Dbfs = -10;

/** Semitones between a voice's left and right saw, seconds to swell and to die, corner in Hz. Source: house taste. */
const SHAPE = { detune: 0.09, attack: 0.18, release: 0.5, corner: 1100, brighter: 1500 } as const;

function playBar(left: Float32Array, right: Float32Array, section: Section, start: Beats, sampleRate: Hertz): void {
  const length = secondsAt(start + BEATS_PER_BAR) - secondsAt(start);
  const at = Math.round(secondsAt(start) * sampleRate);
  const chord = chordAt(section, (start - section.start) / BEATS_PER_BAR).slice(1);
  const gain = fromDecibels(section.padLevel);
  for (const [channel, side] of [left, right].entries()) playSide(side, channel, at, chord, gain, length, sampleRate);
}

/** One channel of one bar: 0 left, 1 right. */
function playSide(
  side: Float32Array,
  channel: number,
  at: number,
  chord: readonly number[],
  gain: number,
  length: Seconds,
  sampleRate: Hertz,
): void {
  const saws = chord.map((note, voice) => ({
    saw: new Saw((voice * 0.37 + channel * 0.53) % 1),
    step: noteFrequency(note + (channel - 0.5) * SHAPE.detune * (voice - 0.7)) / sampleRate,
  }));
  const filters = [new LowPass(), new LowPass()] as const;
  const frames = Math.min(side.length - at, Math.round((length + SHAPE.release) * sampleRate));
  for (let i = 0; i < frames; i += 1) {
    const time = i / sampleRate;
    if (i % CONTROL_BLOCK === 0) {
      const corner = SHAPE.corner + gain * SHAPE.brighter * (0.6 + 0.4 * sine(time * 0.21 + channel * 0.25));
      for (const filter of filters) filter.tune(corner, sampleRate);
    }
    let sum = 0;
    for (const { saw, step } of saws) sum += saw.next(step);
    side[at + i]! += filters[0].next(filters[1].next(sum)) * gain * swell(time, length);
  }
}

/** The filters are tuned anew every so many frames. */
const CONTROL_BLOCK = 256;

function swell(time: Seconds, length: Seconds): number {
  const up = Math.min(1, time / SHAPE.attack);
  const down = Math.min(1, Math.max(0, (length + SHAPE.release - time) / SHAPE.release));
  return up * down;
}
