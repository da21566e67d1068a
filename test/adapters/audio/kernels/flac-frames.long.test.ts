import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFlacFrames } from "#src/adapters/audio/flac/choose-flac-frames.ts";
import { type MadeFlacFrame, madeFlacFrame, SPARE, withCrc } from "#test/adapters/audio/kernels/made-flac-frame.ts";

/** What both forms make of the bytes up to `end`. */
function both({ stream, header }: MadeFlacFrame, bytes: Uint8Array, end: number) {
  return (["wasm", "typescript"] as const).map((form) => {
    const frames = chooseFlacFrames(stream, form);
    const length = frames.decode(bytes, 0, end, header);
    return { length, samples: length ? Buffer.from(frames.samples(header.size)) : null };
  });
}

describe("FLAC frames in the kernel", () => {
  it("are the same to the last bit as in TypeScript", () => {
    let good = 0;
    fc.assert(
      fc.property(madeFlacFrame, (made) => {
        const [kernel, plain] = both(made, made.bytes, made.bytes.length - SPARE);
        expect(kernel).toEqual(plain);
        if (plain!.samples !== null) good += 1;
      }),
      { numRuns: 400 },
    );
    expect(good).toBeGreaterThan(150);
  });

  it("are refused as in TypeScript where a byte is wrong or the end is missing, with nothing thrown", () => {
    fc.assert(
      fc.property(madeFlacFrame, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.nat(), (made, place, change, cut) => {
        const whole = made.bytes.length - SPARE;
        const damaged = made.bytes.slice();
        damaged[place % whole] = damaged[place % whole]! ^ change;
        for (const [bytes, end] of [
          [damaged, whole],
          [made.bytes, cut % whole],
          [damaged, cut % whole],
        ] as const) {
          const [kernel, plain] = both(made, bytes, end);
          expect(kernel).toEqual(plain);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("may be anything at all", () => {
    fc.assert(
      fc.property(madeFlacFrame, fc.uint8Array({ minLength: 8, maxLength: 600 }), (made, noise) => {
        const bytes = Uint8Array.from([...noise, ...new Uint8Array(SPARE)]);
        const [kernel, plain] = both(made, bytes, noise.length);
        expect(kernel).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it("grow its memory as they grow", () => {
    const frames = chooseFlacFrames(
      { sampleRate: 48000, channels: 1, bits: 16, frames: null, largestFrame: 0, sampleBytes: 2 },
      "wasm",
    );
    for (const size of [100, 65_536, 5000]) {
      const verbatim = Uint8Array.from([...[0, 0, 0, 0, 0], 2, ...Array.from({ length: 2 * size }, (_, i) => i % 251)]);
      const header = { size, sampleRate: null, channels: 1, stereo: "apart", bits: null, length: 5 } as const;
      const bytes = withCrc(verbatim);
      expect(frames.decode(bytes, 0, bytes.length - SPARE, header)).toBe(verbatim.length + 2);
      const words = new DataView(frames.samples(size).slice().buffer);
      expect(words.getUint16(2 * size - 2, true)).toBe((verbatim.at(-2)! << 8) | verbatim.at(-1)!);
    }
  });
});
