import { basename } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import { heard, opened, scratch } from "#test/adapters/audio/reading.ts";
import { comm, decode, encode, iff, ssnd } from "#test/adapters/audio/wav-bytes.ts";
import { needs } from "#test/needs.ts";
import { sampleNames, samplePath } from "#test/samples.ts";

const { put } = scratch();
const RAMP = Array.from({ length: 60 }, (_, index) => (index - 30) / 32);
const LAYOUTS: readonly { coding?: string; encoding: SampleEncoding; bits: number }[] = [
  { encoding: "s8", bits: 8 },
  { encoding: "s16be", bits: 16 },
  { encoding: "s24be", bits: 24 },
  { encoding: "s32be", bits: 32 },
  { coding: "NONE", encoding: "s24be", bits: 20 },
  { coding: "twos", encoding: "s16be", bits: 16 },
  { coding: "sowt", encoding: "s16le", bits: 16 },
  { coding: "sowt", encoding: "s24le", bits: 24 },
  { coding: "in24", encoding: "s24be", bits: 24 },
  { coding: "in32", encoding: "s32be", bits: 32 },
  { coding: "fl32", encoding: "f32be", bits: 32 },
  { coding: "FL32", encoding: "f32be", bits: 32 },
  { coding: "fl64", encoding: "f64be", bits: 64 },
  { coding: "FL64", encoding: "f64be", bits: 64 },
];

describe("AIFF", () => {
  it.each(LAYOUTS)("gives back what was written as $coding $bits in $encoding", async ({ coding, encoding, bits }) => {
    const step = encoding.startsWith("f") ? 2 ** -24 : 2 ** (1 - 8 * BYTES_PER_SAMPLE[encoding]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 60 }),
        fc.integer({ min: 0, max: 9 }),
        async (channels, values, offset) => {
          const samples = values.slice(0, values.length - (values.length % channels));
          const frames = samples.length / channels;
          const head = comm({ channels, frames, bits, sampleRate: 44100, ...(coding === undefined ? {} : { coding }) });
          const type = coding === undefined ? "AIFF" : "AIFC";
          const chunks = [{ id: "NAME", bytes: new Uint8Array(3) }, head, ssnd(encode(samples, encoding), offset)];
          const { bytes, ending, format } = await heard(put("round.aif", iff(type, chunks)), 7 * 48);
          expect(format).toMatchObject({ container: type, encoding, channels, frames, sampleRate: 44100, bits });
          expect(ending).toBe("complete");
          const back = decode(bytes, encoding);
          expect(back).toHaveLength(samples.length);
          for (const [index, sample] of samples.entries())
            expect(Math.abs(back[index]! - sample)).toBeLessThanOrEqual(step);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([8000, 11025, 22050, 44100, 48000, 88200, 96000, 176400, 192000])(
    "reads %d Hz from its 80-bit float",
    async (sampleRate) => {
      const chunks = [ssnd(encode(RAMP, "s16be")), comm({ channels: 2, frames: 30, bits: 16, sampleRate })];
      const source = await opened(put("rate.aif", iff("AIFF", chunks)));
      expect(source.format.sampleRate).toBe(sampleRate);
      await source.close();
    },
  );

  it("reads the chunk to its end where the frames were left 0, and stops before what follows", async () => {
    const chunks = [
      comm({ channels: 2, frames: 0, bits: 16, sampleRate: 48000 }),
      ssnd(encode(RAMP, "s16be")),
      { id: "ANNO", bytes: new Uint8Array(8) },
    ];
    const { bytes, format, ending } = await heard(put("open.aif", iff("AIFF", chunks)));
    expect(bytes.length).toBe(120);
    expect(format.frames).toBeNull();
    expect(ending).toBe("complete");
  });

  it("calls a file truncated that holds less than COMM promises", async () => {
    const chunks = [comm({ channels: 2, frames: 1000, bits: 16, sampleRate: 48000 }), ssnd(encode(RAMP, "s16be"))];
    expect(await heard(put("cut.aif", iff("AIFF", chunks)))).toMatchObject({ ending: "truncated" });
  });

  it.each([
    { coding: "able", words: /compressed AIFF.*in Live freeze and flatten/ },
    { coding: "ulaw", words: /µ-law/ },
    { coding: "ima4", words: /IMA ADPCM/ },
    { coding: "zzz ", words: /“zzz” coding/ },
  ])("refuses $coding by name with the way out", async ({ coding, words }) => {
    const chunks = [
      comm({ channels: 2, frames: 30, bits: 16, sampleRate: 48000, coding }),
      ssnd(encode(RAMP, "s16be")),
    ];
    const source = await audioFiles().open(put("refused.aif", iff("AIFC", chunks)));
    expect(source).toMatchObject({ ok: false, error: { code: "audio-unsupported" } });
    expect(source.ok ? "" : source.error.sentence).toMatch(words);
  });

  it.each([
    { what: "no COMM", chunks: [ssnd(encode(RAMP, "s16be"))], code: "audio-damaged" },
    { what: "no SSND", chunks: [comm({ channels: 2, frames: 30, bits: 16, sampleRate: 48000 })], code: "file-empty" },
    {
      what: "an empty SSND",
      chunks: [comm({ channels: 2, frames: 0, bits: 16, sampleRate: 48000 }), ssnd(new Uint8Array())],
      code: "file-empty",
    },
    {
      what: "an endless rate",
      chunks: [comm({ channels: 2, frames: 30, bits: 16, sampleRate: 2 ** 40 }), ssnd(encode(RAMP, "s16be"))],
      code: "audio-unsupported",
    },
  ])("refuses $what", async ({ chunks, code }) => {
    expect(await audioFiles().open(put("refused.aif", iff("AIFF", chunks)))).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  const folder = "sets/producerpal/samples";
  it(
    "reads the samples of a real Live Set, or refuses them by name",
    needs(`STEADYHAND_SAMPLES/${folder}`),
    async () => {
      for (const name of sampleNames(folder, /\.aiff?$/i)) {
        const path = samplePath(`${folder}/${name}`)!;
        const source = await audioFiles().open(path);
        if (source.ok) {
          await source.value.close();
          const { bytes, format, ending } = await heard(path);
          expect(ending).toBe("complete");
          expect(bytes.length).toBe(format.frames! * format.channels * BYTES_PER_SAMPLE[format.encoding]);
        } else expect(source.error.sentence).toContain(basename(name));
      }
    },
  );
});
