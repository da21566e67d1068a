import { describe, expect, it } from "vitest";
import { gainedPass } from "#src/dsp/gained-pass.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import type { SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { tsSignalPass } from "#src/dsp/kernels/ts-signal-pass.ts";

const RATE = 48_000;
const PLAN: SignalPassPlan = {
  sampleRate: RATE,
  channels: 2,
  encoding: "s16le",
  weighting: kWeighting(RATE),
  channelWeights: [1, 1],
  truePeak: "each-hop",
  bands: [],
};

describe("a pass through a moving gain", () => {
  it("reads a constant gain of 0.5 as 6.02 dB less in every hop", () => {
    const plain = energies(tsSignalPass(PLAN), 1000);
    const halved = energies(
      gainedPass(PLAN, () => 0.5, tsSignalPass),
      1000,
    );
    expect(halved.length).toBe(plain.length);
    for (const [hop, energy] of plain.entries())
      expect(10 * Math.log10(halved[hop]! / energy)).toBeCloseTo(20 * Math.log10(0.5), 4);
  });

  it("gives the same figures whatever the size of the pieces", () => {
    const fade = (frame: number) => 10 ** ((-20 * (frame / RATE)) / 20);
    const coarse = energies(gainedPass(PLAN, fade, tsSignalPass), 4096);
    for (const [hop, energy] of energies(gainedPass(PLAN, fade, tsSignalPass), 333).entries())
      expect(energy / coarse[hop]!).toBeCloseTo(1, 9);
  });

  it("follows a ramp of 20 dB a second within 0.05 dB in every hop", () => {
    const fade = (frame: number) => 10 ** ((-20 * (frame / RATE)) / 20);
    const plain = energies(tsSignalPass(PLAN), 1000);
    const faded = energies(gainedPass(PLAN, fade, tsSignalPass), 1000);
    for (let hop = 20; hop < plain.length; hop++) {
      const middle = (hop + 0.5) / 100;
      expect(10 * Math.log10(faded[hop]! / plain[hop]!)).toBeCloseTo(-20 * middle, 1);
    }
  });
});

/** A second of a stereo 1 kHz sine, pushed through in pieces. */
function energies(pass: ReturnType<typeof tsSignalPass>, piece: number): number[] {
  const found: number[] = [];
  for (let start = 0; start < RATE; start += piece) {
    const frames = Math.min(piece, RATE - start);
    const view = new DataView(pass.input.buffer, pass.input.byteOffset);
    for (let i = 0; i < frames; i++) {
      const sample = Math.round(16_000 * Math.sin((2 * Math.PI * 1000 * (start + i)) / RATE));
      view.setInt16(i * 4, sample, true);
      view.setInt16(i * 4 + 2, sample, true);
    }
    const batch = pass.advance(frames * 4);
    found.push(...batch.energy.subarray(0, batch.count));
  }
  return found;
}
