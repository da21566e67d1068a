import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "#examples/sound/random.ts";
import type { BlockScanner, ScanPlan } from "#src/dsp/kernels/scan/block-scanner.ts";
import { createBlockScanner } from "#src/dsp/kernels/scan/create-block-scanner.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import { encodedSamples } from "#test/dsp/kernels/encoded-samples.ts";

const LEAD = 4;
const ENCODINGS: readonly SampleEncoding[] = ["u8", "s16le", "s16be", "s24le", "s24be", "s32le", "f32le", "f64be"];

interface Case {
  readonly plan: ScanPlan;
  readonly bytes: Uint8Array;
  readonly blocks: number;
}

const cases = fc
  .record({
    encoding: fc.constantFrom(...ENCODINGS),
    channels: fc.constantFrom(1, 2),
    size: fc.integer({ min: 2, max: 67 }),
    blocks: fc.integer({ min: 1, max: 9 }),
    seed: fc.nat(),
    held: fc.boolean(),
    level: fc.constantFrom(1e-4, 0.03, 0.5, 1),
  })
  .map(({ encoding, channels, size, blocks, seed, held, level }): Case => {
    const random = seededRandom(seed);
    let last = 0;
    const samples = Float64Array.from({ length: channels * size * blocks }, () => {
      if (!held || random.noise() > 0) last = level * random.noise();
      return last;
    });
    const plan = { encoding, channels, size, room: blocks, lead: LEAD, piece: size * blocks };
    return {
      plan: { ...plan, flatWithin: 1e-4, flatFrom: 0.03 },
      bytes: encodedSamples(samples, encoding),
      blocks,
    };
  });

function scanned({ plan, bytes, blocks }: Case, form: "typescript" | "wasm"): BlockScanner {
  const scanner = createBlockScanner(plan, form);
  scanner.input.set(bytes);
  scanner.decode(LEAD, plan.size * blocks);
  scanner.scan(0, blocks);
  return scanner;
}

/** Whether two numbers are alike but for the rounding of sums in single precision, re the most that the sum could be. */
function alike(one: ArrayLike<number>, other: ArrayLike<number>, most: number): boolean {
  return Array.from(one).every((value, i) => Math.abs(value - other[i]!) <= 1e-6 * most);
}

describe("blocks looked at in WebAssembly", () => {
  it("are what the TypeScript form says of them: samples, peaks and flat blocks to the bit, sums to their rounding", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const [ts, wasm] = [scanned(each, "typescript"), scanned(each, "wasm")];
        const { size, channels } = each.plan;
        for (let channel = 0; channel < channels; channel++) {
          const [one, other] = [ts.scans[channel]!, wasm.scans[channel]!];
          expect(wasm.planes[channel]).toEqual(ts.planes[channel]);
          expect(other.peak).toEqual(one.peak);
          expect(other.flat).toEqual(one.flat);
          expect(alike(other.sum, one.sum, size)).toBe(true);
          expect(alike(other.moment, one.moment, size * size)).toBe(true);
          expect(alike(other.roughest, one.roughest, 16)).toBe(true);
        }
        for (const power of ["left", "right", "cross"] as const)
          expect(alike(wasm.powers[power], ts.powers[power], 1e-6 * size)).toBe(true);
      }),
    );
  });

  it("are called flat wherever a sample is as the one before", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { planes, scans } = scanned(each, "wasm");
        for (const [channel, plane] of planes.entries())
          for (const block of standing(plane, each.plan)) expect(scans[channel]!.flat[block]).toBe(1);
      }),
    );
  });
});

/** The blocks in which a sample of some level hardly differs from the one before. */
function standing(plane: Float32Array, { size, flatWithin, flatFrom }: ScanPlan): readonly number[] {
  const stands = (i: number) => Math.abs(plane[i]!) > flatFrom && Math.abs(plane[i]! - plane[i - 1]!) <= flatWithin;
  return [...plane.keys()].filter((i) => i >= LEAD && stands(i)).map((i) => Math.floor((i - LEAD) / size));
}
