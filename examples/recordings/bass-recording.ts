import type { Section } from "#examples/song/sections.ts";
import { BEATS_PER_BAR, chordAt, SECTIONS, SONG_END } from "#examples/song/sections.ts";
import { secondsAt } from "#examples/song/tempo.ts";
import { noteFrequency, sine } from "#examples/sound/exact-math.ts";
import { LowPass } from "#examples/sound/filters.ts";
import { setPeak } from "#examples/sound/levels.ts";
import { Saw } from "#examples/voices/saw.ts";
import type { Beats, Dbfs, Hertz, Seconds } from "#src/model/units.ts";

/** The bass was recorded from the first verse on. */
export const BASS_START: Beats = 16;

/** The whole bass line in song time from `BASS_START`, mono: its file plays unwarped, tempo change and all. Peak -9 dBFS. */
export function bassRecording(sampleRate: Hertz): Float32Array {
  const begin = secondsAt(BASS_START);
  const audio = new Float32Array(Math.round((secondsAt(SONG_END) - begin) * sampleRate));
  for (const section of SECTIONS) {
    for (const note of notesOf(section)) {
      const at = Math.round((secondsAt(note.start) - begin) * sampleRate);
      pluck(audio, at, note.pitch, secondsAt(note.end) - secondsAt(note.start), sampleRate);
    }
  }
  setPeak([audio], PEAK);
  return audio;
}

const PEAK: Dbfs = -9;
const EIGHTH: Beats = 0.5;

interface BassNote {
  readonly start: Beats;
  readonly end: Beats;
  /** MIDI. */
  readonly pitch: number;
}

function notesOf(section: Section): BassNote[] {
  const notes: BassNote[] = [];
  const steps = (section.end - section.start) / EIGHTH;
  const isPlayed = (step: number): boolean => section.bassPattern[step % section.bassPattern.length] === "1";
  for (let step = 0; step < steps; step += 1) {
    if (!isPlayed(step)) continue;
    let length = 1;
    while (length < 6 && step + length < steps && !isPlayed(step + length)) length += 1;
    const start = section.start + step * EIGHTH;
    const root = chordAt(section, Math.floor((step * EIGHTH) / BEATS_PER_BAR))[0]!;
    notes.push({ start, end: start + length * EIGHTH * 0.92, pitch: root > 45 ? root - 24 : root - 12 });
  }
  return notes;
}

/** Attack and release of a plucked string, in seconds. Source: house taste. */
const SHAPE = { attack: 0.006, release: 0.05 } as const;

function pluck(audio: Float32Array, at: number, pitch: number, length: Seconds, sampleRate: Hertz): void {
  const step = noteFrequency(pitch) / sampleRate;
  const saw = new Saw(0);
  const filters = [new LowPass(), new LowPass()] as const;
  const frames = Math.min(audio.length - at, Math.round((length + SHAPE.release) * sampleRate));
  for (let i = 0; i < frames; i += 1) {
    const time = i / sampleRate;
    if (i % 64 === 0) for (const filter of filters) filter.tune(220 + 900 / (1 + time * 9), sampleRate);
    const tone = filters[0].next(filters[1].next(saw.next(step))) + 0.6 * sine(i * step);
    const shape = Math.min(1, time / SHAPE.attack, Math.max(0, (length + SHAPE.release - time) / SHAPE.release));
    audio[at + i]! += tone * shape * (0.6 + 0.4 / (1 + time * 5));
  }
}
