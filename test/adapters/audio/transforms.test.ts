import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf } from "#src/adapters/audio/mp3/coding/bands.ts";
import { synthesisFilter } from "#src/adapters/audio/mp3/forms/synthesis.ts";
import { joinStereo } from "#src/adapters/audio/mp3/stereo.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import { imdct } from "#src/adapters/audio/vorbis/imdct.ts";

const line = fc.float({ min: -1, max: 1, noNaN: true });

describe("Vorbis' inverse MDCT", () => {
  it.each([64, 128, 256, 2048, 8192])("of %i samples is the sum in the standard", (size) => {
    const half = size / 2;
    const block = new Float32Array(size);
    const inverse = imdct(size);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: half, maxLength: half }),
        fc.integer({ min: 0, max: size - 1 }),
        (lines, sample) => {
          inverse(Float32Array.from(lines), block);
          const phase = (Math.PI / half) * (sample + 0.5 + half / 2);
          const sum = lines.reduce((total, value, index) => total + value * Math.cos(phase * (index + 0.5)), 0);
          expect(Math.abs(block[sample]! - sum)).toBeLessThan(1e-5 * half);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe("MP3's polyphase synthesis", () => {
  it("turns a steady lowest subband into a steady sound of the same height", () => {
    const synthesis = synthesisFilter();
    const subbands = new Float32Array(32);
    const out = new Float32Array(32 * 40);
    for (let slot = 0; slot < 40; slot += 1) {
      subbands[0] = Math.cos((Math.PI / 64) * 0.4 * 32 * slot);
      synthesis(subbands, 0, out, 32 * slot, 1);
    }
    const settled = out.subarray(600);
    expect(Math.max(...settled)).toBeGreaterThan(0.9);
    expect(Math.max(...settled)).toBeLessThan(1.1);
  });
});

describe("MP3's joint stereo", () => {
  const header = (version: Mp3Header["version"], midSide: boolean, intensity: boolean): Mp3Header => ({
    ...{ version, midSide, intensity, sampleRate: 44100, rateIndex: 0, channels: 2 },
    ...{ length: 417, frames: 1152, headerBytes: 4, sideBytes: 32 },
  });
  const bands = bandsOf(0, "long");
  const factors = (position: number) => ({
    values: new Uint8Array(39).fill(position),
    illegal: new Uint8Array(39).fill(7),
    preflag: false,
  });

  it("keeps the energy of middle and side", () => {
    fc.assert(
      fc.property(line, line, (middle, side) => {
        const left = new Float32Array(576).fill(middle);
        const right = new Float32Array(576).fill(side);
        joinStereo(left, right, header("1", true, false), bands, factors(0), false);
        expect(left[9]! ** 2 + right[9]! ** 2).toBeCloseTo(Math.fround(middle) ** 2 + Math.fround(side) ** 2, 5);
      }),
    );
  });

  it.each([
    { version: "1", position: 0, coarse: false, left: 0, right: 1 },
    { version: "1", position: 3, coarse: false, left: 0.5, right: 0.5 },
    { version: "1", position: 6, coarse: false, left: 1, right: 0 },
    { version: "1", position: 7, coarse: false, left: 1, right: 0 },
    { version: "2", position: 0, coarse: true, left: 1, right: 1 },
    { version: "2", position: 1, coarse: true, left: Math.SQRT1_2, right: 1 },
    { version: "2", position: 4, coarse: true, left: 1, right: 0.5 },
    { version: "2", position: 2, coarse: false, left: 1, right: 2 ** -0.25 },
  ] as const)(
    "pans MPEG $version position $position above the right channel's last line",
    ({ version, position, coarse, left, right }) => {
      const one = new Float32Array(576).fill(1);
      const other = new Float32Array(576);
      other.fill(0.25, 0, 4);
      joinStereo(one, other, header(version, false, true), bands, factors(position), coarse);
      expect([one[0], other[0]]).toEqual([1, 0.25]);
      for (const index of [4, 300, 575]) {
        expect(one[index]).toBeCloseTo(left, 6);
        expect(other[index]).toBeCloseTo(right, 6);
      }
    },
  );
});
