import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseGranuleForm } from "#src/adapters/audio/mp3/forms/choose-granule-form.ts";
import type { GranuleForm } from "#src/adapters/audio/mp3/forms/granule-form.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";

const PLAIN: Granule = {
  ...{ bits: 0, pairs: 0, gain: 0, scaleCompress: 0, tables: [0, 0, 0], subblockGain: [0, 0, 0], regions: [576, 576] },
  ...{ blocks: "long", shape: 0, preflag: false, coarseScale: false, tableB: false },
};
const KINDS = [
  ...[0, 1, 3].map((shape) => ({ blocks: "long", shape }) as const),
  ...(["short", "mixed"] as const).map((blocks) => ({ blocks, shape: 2 }) as const),
];

interface Made {
  readonly kind: (typeof KINDS)[number];
  readonly used: number;
  readonly seed: number;
}

/** The samples of a granule with the same lines in each form. */
function filtered(form: GranuleForm, channels: number, { kind, used, seed }: Made): Float32Array {
  for (const [channel, spectrum] of form.spectra.entries()) {
    for (let line = 0; line < 576; line += 1)
      spectrum.lines[line] = line < used ? 0.1 * Math.sin(seed + channel + line * line) : 0;
    spectrum.used = used;
    form.filter(channel, { ...PLAIN, ...kind }, 0);
  }
  return form.samples.slice(0, 576 * channels);
}

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
          const forms = (["wasm", "typescript"] as const).map((form) => chooseGranuleForm(channels, form));
          for (const granule of granules) {
            const [kernel, plain] = forms.map((form) => filtered(form, channels, granule));
            const worst = plain!.reduce((most, sample, at) => Math.max(most, Math.abs(sample - kernel![at]!)), 0);
            expect(worst).toBeLessThan(1e-6);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
