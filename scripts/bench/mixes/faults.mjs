import { bell } from "#src/dsp/equalisation/analogue-section.ts";
import { matchedSection } from "#src/dsp/equalisation/matched-section.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { RATE } from "./stems.mjs";

/** Interleaved stereo through a bell. */
export function ringing(samples, frequency, gain, q) {
  const { b0, b1, b2, a1, a2 } = matchedSection(bell(frequency, gain, q), RATE);
  const out = new Float32Array(samples.length);
  for (const channel of [0, 1]) {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    for (let i = channel; i < samples.length; i += 2) {
      const x = samples[i];
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      out[i] = y;
    }
  }
  return out;
}

export function turnedOver(samples) {
  return samples.map((value, i) => (i % 2 === 1 ? -value : value));
}

/** Clipped at a part of full scale, and turned up so that its flat tops are full scale. */
export function clippedAt(samples, ceiling) {
  return samples.map((value) => Math.max(-1, Math.min(1, value / ceiling)));
}

/** Noise between two frequencies from one time to another, at a level in dB RMS. */
export function noisePad(length, { low, high, from, to, level }) {
  const noise = new Float32Array(length);
  for (let i = from * RATE * 2; i < to * RATE * 2; i++) noise[i] = randomAt(1, i) - 0.5;
  const cut = passed(passed(noise, low, "above"), high, "below");
  const rms = Math.sqrt(cut.reduce((sum, value) => sum + value * value, 0) / ((to - from) * RATE * 2));
  return cut.map((value) => (value * 10 ** (level / 20)) / rms);
}

/** Strokes of high noise, four a second. */
export function hats(length, level) {
  const out = new Float32Array(length);
  for (let frame = 0; frame < length / 2; frame++) {
    const since = (frame / RATE) % 0.25;
    for (const channel of [0, 1])
      out[2 * frame + channel] = level * (randomAt(2, 2 * frame + channel) - 0.5) * Math.exp(-since / 0.02);
  }
  return passed(out, 6_000, "above");
}

/** A sine of 55 Hz, six tenths of each second; its right channel later by a part of a turn. */
export function sub(length, level, turn) {
  const out = new Float32Array(length);
  for (let frame = 0; frame < length / 2; frame++) {
    const at = frame / RATE;
    const gate = Math.max(0, Math.min(1, 50 * (at % 1), 50 * (0.6 - (at % 1))));
    out[2 * frame] = level * gate * Math.sin(2 * Math.PI * 55 * at);
    out[2 * frame + 1] = level * gate * Math.sin(2 * Math.PI * (55 * at + turn));
  }
  return out;
}

/** Two poles to each side, twice. */
function passed(samples, corner, side) {
  let out = samples;
  const k = 1 - Math.exp((-2 * Math.PI * corner) / RATE);
  for (let turn = 0; turn < 4; turn++) {
    const next = new Float32Array(out.length);
    const state = [0, 0];
    for (let i = 0; i < out.length; i++) {
      state[i % 2] += k * (out[i] - state[i % 2]);
      next[i] = side === "below" ? state[i % 2] : out[i] - state[i % 2];
    }
    out = next;
  }
  return out;
}
