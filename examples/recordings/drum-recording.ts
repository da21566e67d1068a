import type { DrumLoop } from "#examples/song/drum-patterns.ts";
import { mixInto, setPeak } from "#examples/sound/levels.ts";
import { seededRandom } from "#examples/sound/random.ts";
import type { DrumHit } from "#examples/voices/drum-hits.ts";
import { closedHat, kick, openHat, snare } from "#examples/voices/drum-hits.ts";
import type { Beats, Dbfs } from "#src/model/units.ts";

/** A drum loop as stereo audio of exactly its length: strokes that ring past the end ring at the beginning. Peak -5 dBFS. */
export function drumRecording(loop: DrumLoop): [Float32Array, Float32Array] {
  const frames = Math.round((loop.beats * 60 * loop.sampleRate) / loop.tempo);
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  for (const { pattern, hit, pan, gain } of KIT) {
    const random = seededRandom(loop.tempo * 7 + gain * 100);
    for (const [i, digit] of [...loop[pattern]].entries()) {
      if (digit === "0") continue;
      const sound = hit(loop.sampleRate, random);
      const at = Math.round((i * SIXTEENTH * frames) / loop.beats);
      const strength = (gain * Number(digit)) / 9;
      for (const start of [at, at - frames]) {
        mixInto(left, sound, start, strength * (1 - pan));
        mixInto(right, sound, start, strength * (1 + pan));
      }
    }
  }
  setPeak([left, right], PEAK);
  return [left, right];
}

const SIXTEENTH: Beats = 0.25;
const PEAK: Dbfs = -5;

/** `pan` from -1 left to 1 right. Source: house taste. */
const KIT: readonly {
  readonly pattern: "kick" | "snare" | "hat" | "openHat";
  readonly hit: DrumHit;
  readonly pan: number;
  readonly gain: number;
}[] = [
  { pattern: "kick", hit: kick, pan: 0, gain: 1 },
  { pattern: "snare", hit: snare, pan: 0.05, gain: 0.85 },
  { pattern: "hat", hit: closedHat, pan: -0.3, gain: 0.5 },
  { pattern: "openHat", hit: openHat, pan: -0.3, gain: 0.45 },
];
