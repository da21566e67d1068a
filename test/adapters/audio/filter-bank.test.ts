import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterBank } from "#src/adapters/audio/mp3/filter-bank.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";

const PLAIN: Granule = {
  ...{ bits: 0, pairs: 0, gain: 0, scaleCompress: 0, tables: [0, 0, 0], subblockGain: [0, 0, 0], regions: [576, 576] },
  ...{ blocks: "long", shape: 0, preflag: false, coarseScale: false, tableB: false },
};
const KINDS = [
  ...[0, 1, 3].map((shape) => ({ blocks: "long", shape }) as const),
  ...(["short", "mixed"] as const).map((blocks) => ({ blocks, shape: 2 }) as const),
];

describe("the filter bank of layer III", () => {
  it("is the same in WebAssembly and in TypeScript, to -120 dB, whatever the blocks and however many", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 }),
        fc.array(
          fc.record({ kind: fc.constantFrom(...KINDS), used: fc.integer({ min: 0, max: 576 }), seed: fc.integer() }),
          {
            minLength: 1,
            maxLength: 90,
          },
        ),
        (channels, granules) => {
          const [kernel, plain] = [filterBank(channels, "wasm"), filterBank(channels, "typescript")];
          for (const { kind, used, seed } of granules) {
            const outs = [new Float32Array(576 * channels), new Float32Array(576 * channels)] as const;
            for (let channel = 0; channel < channels; channel += 1) {
              const lines = Float32Array.from({ length: 576 }, (_, line) =>
                line < used ? 0.1 * Math.sin(seed + channel + line * line) : 0,
              );
              kernel(channel, lines.slice(), used, { ...PLAIN, ...kind }, outs[0], 0);
              plain(channel, lines.slice(), used, { ...PLAIN, ...kind }, outs[1], 0);
            }
            for (const [index, sample] of outs[0].entries())
              expect(Math.abs(sample - outs[1][index]!)).toBeLessThan(1e-6);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
