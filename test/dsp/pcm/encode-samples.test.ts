import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeSamples } from "#src/dsp/pcm/encode-samples.ts";

function floats(samples: readonly number[]): { readonly written: number[]; readonly held: number } {
  const bytes = new Uint8Array(samples.length * 4);
  const held = encodeSamples([Float64Array.from(samples)], 0, samples.length, "f32le", bytes);
  const view = new DataView(bytes.buffer);
  return { written: samples.map((_, i) => view.getFloat32(i * 4, true)), held };
}

describe("samples as 32-bit floats", () => {
  it("law: are the nearest float each, and none of them is held", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3.4e38, max: 3.4e38, noNaN: true })), (samples) => {
        expect(floats(samples)).toEqual({ written: samples.map((each) => Math.fround(each || 0)), held: 0 });
      }),
    );
  });

  it("are never infinite: what is larger than a float holds is held there and counted", () => {
    const { written, held } = floats([1e39, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]);
    const largest = 2 ** 128 - 2 ** 104;
    expect(written).toEqual([largest, -largest, largest, -largest, 0]);
    expect(held).toBe(4);
  });
});
