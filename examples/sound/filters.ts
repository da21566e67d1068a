import { cosine, exponential } from "#examples/sound/exact-math.ts";

/**
 * A two-pole resonance, the formant filter of speech synthesis.
 *
 * Source: D. H. Klatt, "Software for a cascade/parallel formant synthesizer", JASA 67 (1980), eq. 1-2: gain 1 at 0 Hz.
 */
export class Resonator {
  #a = 1;
  #b = 0;
  #c = 0;
  #y1 = 0;
  #y2 = 0;

  /** `frequency` and `bandwidth` in Hz. Cheap enough for every millisecond, not for every sample. */
  tune(frequency: number, bandwidth: number, sampleRate: number): void {
    const radius = exponential((-Math.PI * bandwidth) / sampleRate);
    this.#c = -radius * radius;
    this.#b = 2 * radius * cosine(frequency / sampleRate);
    this.#a = 1 - this.#b - this.#c;
  }

  next(x: number): number {
    const y = this.#a * x + this.#b * this.#y1 + this.#c * this.#y2;
    this.#y2 = this.#y1;
    this.#y1 = y;
    return y;
  }
}

/** A band around `frequency`; white noise of `seededRandom` comes out with an RMS of about 1 whatever the width. */
export class BandPass {
  #a = 1;
  #b = 0;
  #c = 0;
  #x1 = 0;
  #x2 = 0;
  #y1 = 0;
  #y2 = 0;

  tune(frequency: number, bandwidth: number, sampleRate: number): void {
    const radius = exponential((-Math.PI * bandwidth) / sampleRate);
    this.#c = -radius * radius;
    this.#b = 2 * radius * cosine(frequency / sampleRate);
    const shareOfNoise = Math.sqrt((Math.PI * bandwidth) / sampleRate) * UNIFORM_RMS;
    this.#a = (1 - radius * radius) / 2 / shareOfNoise;
  }

  next(x: number): number {
    const y = this.#a * (x - this.#x2) + this.#b * this.#y1 + this.#c * this.#y2;
    this.#x2 = this.#x1;
    this.#x1 = x;
    this.#y2 = this.#y1;
    this.#y1 = y;
    return y;
  }
}

/** RMS of numbers evenly spread over -1..1. */
const UNIFORM_RMS = Math.sqrt(1 / 3);

/** One pole: 6 dB an octave above `frequency`. */
export class LowPass {
  #keep = 0;
  #y = 0;

  tune(frequency: number, sampleRate: number): void {
    this.#keep = exponential((-2 * Math.PI * frequency) / sampleRate);
  }

  next(x: number): number {
    this.#y = x + (this.#y - x) * this.#keep;
    return this.#y;
  }
}
