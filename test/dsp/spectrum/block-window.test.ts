import { describe, expect, it } from "vitest";
import { blockWindow, type WindowShape } from "#src/dsp/spectrum/block-window.ts";

/** Coherent gain (mean) and equivalent noise bandwidth in bins. Sources: Harris 1978, table I; Heinzel et al. 2002, D.3 (HFT95). */
const KNOWN: readonly [WindowShape, number, number][] = [
  ["rectangular", 1, 1],
  ["hann", 0.5, 1.5],
  ["sine", 1 / (512 * Math.tan(Math.PI / 1024)), Math.PI ** 2 / 8],
];

describe("blockWindow", () => {
  it.each(KNOWN)("%s has its mean of %f and its noise bandwidth of %f bins", (shape, mean, bandwidth) => {
    const window = blockWindow(shape, 512);
    const sum = window.reduce((total, w) => total + w, 0);
    const squares = window.reduce((total, w) => total + w * w, 0);
    expect(sum / 512).toBeCloseTo(mean, 10);
    expect((512 * squares) / sum ** 2).toBeCloseTo(bandwidth, 3);
  });

  it("hann at a quarter's hop weighs every sample alike", () => {
    const window = blockWindow("hann", 64);
    const sums = Array.from({ length: 16 }, (_, n) =>
      [0, 16, 32, 48].reduce((sum, at) => sum + (window[n + at] ?? 0) ** 2, 0),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(1.5, 12);
  });

  it("sine at half its length weighs every sample alike", () => {
    const window = blockWindow("sine", 64);
    for (let n = 0; n < 32; n++) expect(window[n]! ** 2 + window[n + 32]! ** 2).toBeCloseTo(1, 12);
  });

  it("refuses a length that is not a positive integer", () => {
    expect(() => blockWindow("hann", 0)).toThrow(RangeError);
    expect(() => blockWindow("hann", 2.5)).toThrow(RangeError);
  });
});
