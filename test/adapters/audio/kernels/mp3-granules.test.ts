import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openByteFile } from "#src/adapters/audio/byte-file.ts";
import { LONG_BANDS } from "#src/adapters/audio/mp3/coding/bands.ts";
import type { ScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import { chooseGranuleForm } from "#src/adapters/audio/mp3/forms/choose-granule-form.ts";
import { decodeGranule } from "#src/adapters/audio/mp3/granule.ts";
import { mainData } from "#src/adapters/audio/mp3/stream/main-data.ts";
import { type Mp3Frame, mp3Frames } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import { type Granule, readSideInfo } from "#src/adapters/audio/mp3/stream/side-info.ts";

const FORMS = ["wasm", "typescript"] as const;
const SPARE = 16;

/** Any granule that side information can ask for, every table among them, those that do not exist too. */
const madeGranule: fc.Arbitrary<Granule & { rateIndex: number }> = fc
  .record({
    rateIndex: fc.nat({ max: 8 }),
    pairs: fc.nat({ max: 288 }),
    gain: fc.nat({ max: 255 }),
    kind: fc.constantFrom(
      { blocks: "long", shape: 0 } as const,
      { blocks: "short", shape: 2 } as const,
      { blocks: "mixed", shape: 2 } as const,
    ),
    tables: fc.tuple(fc.nat({ max: 31 }), fc.nat({ max: 31 }), fc.nat({ max: 31 })),
    subblockGain: fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.nat({ max: 7 })),
    edges: fc.tuple(fc.nat({ max: 22 }), fc.nat({ max: 22 })),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ rateIndex, kind, edges: [one, two], flags: [preflag, coarseScale, tableB], ...rest }) => {
    const edges = LONG_BANDS[rateIndex]!;
    const regions: [number, number] = [edges[one]!, edges[two]!];
    return { ...rest, ...kind, rateIndex, regions, preflag, coarseScale, tableB, bits: 0, scaleCompress: 0 };
  });

const madeFactors: fc.Arbitrary<ScaleFactors> = fc
  .tuple(fc.uint8Array({ minLength: 39, maxLength: 39, max: 31 }), fc.boolean())
  .map(([values, preflag]) => ({ values, illegal: new Uint8Array(39), preflag }));

/** Noise has short codes only by chance, so that zeros and repeats stand among it. */
const madeData = fc.oneof(
  fc.uint8Array({ maxLength: 700 }),
  fc.uint8Array({ maxLength: 700, max: 3 }),
  fc.tuple(fc.nat({ max: 255 }), fc.nat({ max: 700 })).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);

/** The vector's frames, with bytes of their own. */
function vector(): readonly Mp3Frame[] {
  const file = openByteFile(join(import.meta.dirname, "../../../vectors/sine-mono-16000.mp3"));
  if (!file.ok) throw new Error(file.error.sentence);
  const found = mp3Frames(file.value, 0);
  const frames: Mp3Frame[] = [];
  for (let frame = found.next(); frame !== null; frame = found.next())
    frames.push({ ...frame, bytes: frame.bytes.slice() });
  file.value.close();
  return frames;
}

const frames = vector();

/** Lines and samples of every granule of the frames. */
function decoded(form: (typeof FORMS)[number], sent: readonly Mp3Frame[]) {
  const data = mainData();
  const heavy = chooseGranuleForm(1, form);
  return sent.flatMap((frame) => {
    const side = readSideInfo(frame.bytes, frame.header);
    const main = data(frame, side);
    if (main === undefined) return [];
    const bits = heavy.start(main);
    let before: readonly ScaleFactors[] = [];
    return side.granules.map((granule, index) => {
      before = decodeGranule(bits, frame.header, side, index, before, heavy);
      const { lines, used } = heavy.spectra[0]!;
      const granuleLines = lines.slice();
      heavy.filter(0, granule[0]!, 0);
      return { used, lines: granuleLines, samples: heavy.samples.slice(0, 576) };
    });
  });
}

function expectAlike(sent: readonly Mp3Frame[]): number {
  const [kernel, plain] = FORMS.map((form) => decoded(form, sent));
  expect(kernel!.length).toBe(plain!.length);
  let loudest = 1;
  for (const [index, { used, lines, samples }] of plain!.entries()) {
    const other = kernel![index]!;
    expect(other.used).toBe(used);
    expect(Buffer.from(other.lines.buffer).equals(Buffer.from(lines.buffer))).toBe(true);
    loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), loudest);
    const worst = samples.reduce((most, sample, at) => Math.max(most, Math.abs(sample - other.samples[at]!)), 0);
    expect(worst).toBeLessThan(1e-5 * loudest);
  }
  return plain!.length;
}

describe("granules of layer III in the kernel", () => {
  it("have the lines that TypeScript gives, to the bit, whatever they ask for and wherever their data end", () => {
    const forms = FORMS.map((form) => chooseGranuleForm(2, form));
    let sounding = 0;
    fc.assert(
      fc.property(
        ...([
          madeGranule,
          madeFactors,
          madeData,
          fc.nat({ max: 1 }),
          fc.nat({ max: 6000 }),
          fc.nat({ max: 4095 }),
        ] as const),
        (granule, factors, data, channel, from, length) => {
          const bytes = Uint8Array.from([...data, ...new Uint8Array(SPARE)]);
          const [kernel, plain] = forms.map((form) => {
            form.start({ bytes, length: data.length });
            const first = from % (8 * data.length + 20);
            form.decode(channel, granule, first, first + length, factors, granule.rateIndex);
            const { lines, used } = form.spectra[channel]!;
            return { used, lines: Buffer.from(lines.slice().buffer) };
          });
          expect(kernel!.used).toBe(plain!.used);
          expect(kernel!.lines.equals(plain!.lines)).toBe(true);
          if (plain!.used > 0) sounding += 1;
        },
      ),
      { numRuns: 1500 },
    );
    expect(sounding).toBeGreaterThan(700);
  });

  it("are those of TypeScript in real frames", () => {
    expect(expectAlike(frames)).toBeGreaterThan(5);
  });

  it("are so where bytes are wrong or frames are missing, with nothing thrown", () => {
    const change = fc.record({ frame: fc.nat(), at: fc.nat(), value: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(), (changes, missing) => {
        const damaged = frames.slice(0, 12).map((frame) => ({ ...frame, bytes: frame.bytes.slice() }));
        for (const { frame, at, value } of changes) {
          const { bytes, header } = damaged[frame % damaged.length]!;
          const place = header.headerBytes + (at % (bytes.length - header.headerBytes));
          bytes[place] = bytes[place]! ^ value;
        }
        if (missing % 2 === 0) damaged.splice(missing % damaged.length, 1);
        expectAlike(damaged);
      }),
      { numRuns: 200 },
    );
  });
});
