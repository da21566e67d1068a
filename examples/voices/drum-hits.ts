import { exponential, sine } from "#examples/sound/exact-math.ts";
import { BandPass } from "#examples/sound/filters.ts";
import type { Random } from "#examples/sound/random.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** One stroke, mono, its peak near 1. */
export type DrumHit = (sampleRate: Hertz, random: Random) => Float32Array;

/** A skin that is struck: a sine falling from 150 to 48 Hz, and the beater's click. */
export const kick: DrumHit = (sampleRate, random) => {
  let phase = 0;
  return stroke(0.32, sampleRate, (time) => {
    phase += (48 + 102 * exponential(-time * 38)) / sampleRate;
    const click = time < 0.004 ? random.noise() * 0.35 * (1 - time / 0.004) : 0;
    return 0.95 * sine(phase) * exponential(-time * 9) * Math.min(1, time * 900) + click;
  });
};

/** Two shell tones and the wires' noise. */
export const snare: DrumHit = (sampleRate, random) => {
  const wires = new BandPass();
  wires.tune(3600, 4200, sampleRate);
  return stroke(0.24, sampleRate, (time) => {
    const shell = (sine(time * 186) + 0.5 * sine(time * 331)) * exponential(-time * 24) * 0.42;
    return shell + wires.next(random.noise()) * exponential(-time * 19) * 0.2;
  });
};

export const closedHat: DrumHit = (sampleRate, random) => cymbal(0.06, 70, sampleRate, random);

export const openHat: DrumHit = (sampleRate, random) => cymbal(0.3, 13, sampleRate, random);

function cymbal(length: Seconds, decay: number, sampleRate: Hertz, random: Random): Float32Array {
  const metal = new BandPass();
  metal.tune(9200, 4200, sampleRate);
  return stroke(length, sampleRate, (time) => metal.next(random.noise()) * exponential(-time * decay) * 0.3);
}

/** Sounds for `length` and fades over the last fifth, so that no stroke ends in a click. */
function stroke(length: Seconds, sampleRate: Hertz, sound: (time: Seconds) => number): Float32Array {
  const audio = new Float32Array(Math.round(length * sampleRate));
  for (let i = 0; i < audio.length; i += 1) {
    const left = (audio.length - i) / (0.2 * audio.length);
    audio[i] = sound(i / sampleRate) * Math.min(1, left);
  }
  return audio;
}
