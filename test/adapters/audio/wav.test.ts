import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import { drain, heard, opened, scratch } from "#test/adapters/audio/reading.ts";
import { data, decode, ds64, encode, fmt, riff } from "#test/adapters/audio/wav-bytes.ts";

const { put } = scratch();
const ENCODINGS = ["u8", "s16le", "s24le", "s32le", "f32le", "f64le"] as const satisfies readonly SampleEncoding[];
const RAMP = Array.from({ length: 60 }, (_, index) => (index - 30) / 32);
const S16 = encode(RAMP, "s16le");

describe("WAV", () => {
  it.each(ENCODINGS)(
    "gives back what was written in %s, whatever the values, channels and piece sizes",
    async (encoding) => {
      const step = encoding.startsWith("f") ? 2 ** -24 : 2 ** (1 - 8 * BYTES_PER_SAMPLE[encoding]);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 6 }),
          fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 90 }),
          fc.integer({ min: 0, max: 40 }),
          async (channels, values, more) => {
            const samples = values.slice(0, values.length - (values.length % channels));
            const path = put("round.wav", riff([fmt({ encoding, channels }), data(encode(samples, encoding))]));
            const { bytes, ending, format } = await heard(path, BYTES_PER_SAMPLE[encoding] * channels + more);
            expect(format).toMatchObject({ container: "WAV", encoding, channels, frames: samples.length / channels });
            expect(format.speakers).toHaveLength(channels);
            expect(ending).toBe("complete");
            const back = decode(bytes, encoding);
            expect(back).toHaveLength(samples.length);
            for (const [index, sample] of samples.entries())
              expect(Math.abs(back[index]! - sample)).toBeLessThanOrEqual(step);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it.each([
    {
      name: "an odd chunk before and after",
      chunks: [chunk("LIST", 5), fmt({ encoding: "s16le" }), data(S16), chunk("bext", 7)],
    },
    {
      name: "an odd chunk without its pad byte",
      chunks: [fmt({ encoding: "s16le" }), { ...chunk("smpl", 9), pad: false }, data(S16)],
    },
    {
      name: "unknown chunks",
      chunks: [chunk("Xy z", 3), chunk("JUNK", 28), fmt({ encoding: "s16le" }), chunk("q\x7e1 ", 2), data(S16)],
    },
    { name: "the data chunk before the format", chunks: [data(S16), chunk("LIST", 4), fmt({ encoding: "s16le" })] },
    { name: "a block alignment of nonsense", chunks: [fmt({ encoding: "s16le", align: 999 }), data(S16)] },
    { name: "a block alignment of 0", chunks: [fmt({ encoding: "s16le", align: 0 }), data(S16)] },
  ])("passes over $name", async ({ chunks }) => {
    const { bytes, ending, format } = await heard(put("chunks.wav", riff(chunks)));
    expect(bytes).toEqual(S16);
    expect(ending).toBe("complete");
    expect(format.frames).toBe(60);
  });

  it.each([0, 0xffffffff, 0xffffffff - 36, 0x7ffff000])(
    "reads to the file's end where a streaming writer left the size %d",
    async (size) => {
      const { bytes, ending, format } = await heard(
        put("open.wav", riff([fmt({ encoding: "s16le" }), data(S16, size)])),
      );
      expect(bytes).toEqual(S16);
      expect(ending).toBe("complete");
      expect(format.frames).toBeNull();
    },
  );

  it("calls a file truncated whose data size goes past its end", async () => {
    const { bytes, ending, format } = await heard(
      put("cut.wav", riff([fmt({ encoding: "s24le", channels: 2 }), data(S16, 6000)])),
    );
    expect(bytes).toEqual(S16);
    expect(ending).toBe("truncated");
    expect(format.frames).toBe(1000);
  });

  it.each(["RF64", "BW64"])("reads %s with its size in ds64", async (form) => {
    const bytes = riff([ds64(S16.length), fmt({ encoding: "s16le" }), data(S16, 0xffffffff), chunk("LIST", 8)], form);
    const read = await heard(put("long.wav", bytes));
    expect(read.bytes).toEqual(S16);
    expect(read.ending).toBe("complete");
    expect(read.format).toMatchObject({ container: "RF64", frames: 60 });
  });

  it.each([
    { mask: 0x4, channels: 1, speakers: ["mono"] },
    { mask: 0x3, channels: 2, speakers: ["left", "right"] },
    { mask: 0x3f, channels: 6, speakers: ["left", "right", "centre", "lfe", "left-surround", "right-surround"] },
    { mask: 0x60f, channels: 6, speakers: ["left", "right", "centre", "lfe", "left-surround", "right-surround"] },
    { mask: 0x633, channels: 6, speakers: ["left", "right", "other", "other", "left-surround", "right-surround"] },
    { mask: 0x107, channels: 4, speakers: ["left", "right", "centre", "other"] },
    { mask: 0, channels: 5, speakers: ["left", "right", "centre", "left-surround", "right-surround"] },
    { mask: 0x3, channels: 3, speakers: ["left", "right", "centre"] },
  ])("names the speakers of mask $mask with $channels channels", async ({ mask, channels, speakers }) => {
    const shape = fmt({ encoding: "s24le", channels, extensible: { valid: 20, mask } });
    const source = await opened(put("mask.wav", riff([shape, data(encode(RAMP, "s24le"))])));
    expect(source.format.speakers).toEqual(speakers);
    expect(source.format).toMatchObject({ encoding: "s24le", bits: 20 });
    await source.close();
  });

  it.each([
    {
      what: "24 valid bits in 32",
      shape: { encoding: "s32le", bits: 32, extensible: { valid: 24, mask: 4 } },
      encoding: "s32le",
      bits: 24,
    },
    { what: "24 bits aligned to 4 bytes", shape: { encoding: "s32le", bits: 24 }, encoding: "s32le", bits: 24 },
    { what: "12 bits", shape: { encoding: "s16le", bits: 12 }, encoding: "s16le", bits: 12 },
    {
      what: "float in EXTENSIBLE",
      shape: { encoding: "f32le", extensible: { valid: 32, mask: 4 } },
      encoding: "f32le",
      bits: 32,
    },
  ] as const)("reads $what", async ({ shape, encoding, bits }) => {
    const source = await opened(put("word.wav", riff([fmt(shape), data(encode(RAMP, shape.encoding))])));
    expect(source.format).toMatchObject({ encoding, bits });
    await source.close();
  });

  it("seeks to any frame, exactly, and holds at both ends", async () => {
    const source = await opened(put("seek.wav", riff([fmt({ encoding: "s16le", channels: 2 }), data(S16)])));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -5, max: 40 }), async (frame) => {
        await source.seek(frame);
        const { bytes } = await drain(source, 12);
        expect(bytes).toEqual(S16.subarray(Math.max(0, Math.min(30, frame)) * 4));
      }),
    );
    await source.close();
  });

  it("throws a RangeError for a read into less than a frame", async () => {
    const source = await opened(put("small.wav", riff([fmt({ encoding: "s16le", channels: 2 }), data(S16)])));
    await expect(source.read(new Uint8Array(3))).rejects.toThrow(RangeError);
    await source.close();
  });

  it.each([
    { what: "no fmt chunk", chunks: [data(S16)], code: "audio-damaged", words: "does not say its format" },
    {
      what: "a cut fmt chunk",
      chunks: [{ ...fmt({ encoding: "s16le" }), bytes: new Uint8Array(8) }, data(S16)],
      code: "audio-damaged",
      words: "cut-off",
    },
    { what: "no data chunk", chunks: [fmt({ encoding: "s16le" })], code: "file-empty", words: "no samples" },
    {
      what: "no samples",
      chunks: [fmt({ encoding: "s16le" }), data(new Uint8Array())],
      code: "file-empty",
      words: "no samples",
    },
    {
      what: "no samples and a LIST after",
      chunks: [fmt({ encoding: "s16le" }), data(new Uint8Array()), chunk("LIST", 40)],
      code: "file-empty",
      words: "no samples",
    },
    {
      what: "7 channels",
      chunks: [fmt({ encoding: "s16le", channels: 7 }), data(S16)],
      code: "audio-unsupported",
      words: "7 channels",
    },
    {
      what: "0 channels",
      chunks: [fmt({ encoding: "s16le", channels: 0 }), data(S16)],
      code: "audio-damaged",
      words: "no channels",
    },
    {
      what: "4 kHz",
      chunks: [fmt({ encoding: "s16le", sampleRate: 4000 }), data(S16)],
      code: "audio-unsupported",
      words: "4000 Hz",
    },
    {
      what: "384 kHz",
      chunks: [fmt({ encoding: "s16le", sampleRate: 384000 }), data(S16)],
      code: "audio-unsupported",
      words: "384000 Hz",
    },
    {
      what: "IMA ADPCM",
      chunks: [fmt({ encoding: "s16le", tag: 17, bits: 4 }), data(S16)],
      code: "audio-unsupported",
      words: "IMA ADPCM",
    },
    {
      what: "64-bit PCM",
      chunks: [fmt({ encoding: "f64le", tag: 1 }), data(S16)],
      code: "audio-unsupported",
      words: "64-bit PCM",
    },
  ])("refuses $what in one sentence", async ({ chunks, code, words }) => {
    const source = await audioFiles().open(put("refused.wav", riff(chunks)));
    expect(source).toMatchObject({ ok: false, error: { code } });
    const sentence = source.ok ? "" : source.error.sentence;
    expect(sentence).toContain("refused.wav");
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/\.$/);
  });
});

function chunk(id: string, length: number) {
  return { id, bytes: new Uint8Array(length).fill(1) };
}
