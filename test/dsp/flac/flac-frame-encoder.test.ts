import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFlacFrames } from "#src/adapters/audio/flac/choose-flac-frames.ts";
import { readFlacHeader } from "#src/adapters/audio/flac/flac-header.ts";
import { flacFrameEncoder } from "#src/dsp/flac/flac-frame-encoder.ts";
import { flacFrameHeader } from "#src/dsp/flac/flac-frame-header.ts";
import { createFlacLoops } from "#src/dsp/kernels/encoders/create-flac-loops.ts";
import { FLAC_SIGNALS, type FlacSignal, pcmOf } from "#test/dsp/flac/flac-signals.ts";

/** The frame of a signal in one form. */
function encoded(signal: FlacSignal, form: "wasm" | "typescript"): Uint8Array {
  const { bits, channels } = signal;
  const encoder = flacFrameEncoder(
    { sampleRate: 48_000, channels: channels.length, bits },
    createFlacLoops(channels.length, bits / 8, form),
  );
  return encoder.encode(pcmOf(signal)).slice();
}

/** What our decoder makes of it. */
function decoded(bytes: Uint8Array, { bits, channels }: FlacSignal): Uint8Array | undefined {
  const stream = {
    ...{ sampleRate: 48_000, channels: channels.length, bits, frames: null, largestFrame: 0 },
    sampleBytes: bits / 8,
  };
  const padded = Uint8Array.from([...bytes, ...new Uint8Array(16)]);
  const header = readFlacHeader(padded, 0, bytes.length);
  if (header === undefined) return undefined;
  const frames = chooseFlacFrames(stream, "typescript");
  return frames.decode(padded, 0, bytes.length, header) === bytes.length
    ? frames.samples(header.size).slice()
    : undefined;
}

describe("a FLAC frame", () => {
  it.each(FLAC_SIGNALS)("holds to the bit: $name", (signal) => {
    const frame = encoded(signal, "wasm");
    expect(Buffer.from(frame).equals(encoded(signal, "typescript"))).toBe(true);
    expect(Buffer.from(decoded(frame, signal) ?? []).equals(pcmOf(signal))).toBe(true);
    expect(frame.length).toBeLessThanOrEqual(pcmOf(signal).length + 24);
  });

  it("holds whatever it is given, in both forms the same, and is never larger than the sound by more than its headers", () => {
    const anything = fc
      .record({ bits: fc.constantFrom(16 as const, 24 as const), channels: fc.integer({ min: 1, max: 3 }) })
      .chain(({ bits, channels }) => {
        const most = 2 ** (bits - 1);
        const value = fc.oneof(
          fc.integer({ min: -most, max: most - 1 }),
          fc.integer({ min: -3, max: 3 }),
          fc.constantFrom(-most, most - 1, 0),
        );
        return fc.record({
          name: fc.constant("anything"),
          bits: fc.constant(bits),
          channels: fc.integer({ min: 1, max: 200 }).chain((length) =>
            fc.array(fc.array(value, { minLength: length, maxLength: length }), {
              minLength: channels,
              maxLength: channels,
            }),
          ),
        });
      });
    fc.assert(
      fc.property(anything, (signal) => {
        const frame = encoded(signal, "wasm");
        expect(Buffer.from(frame).equals(encoded(signal, "typescript"))).toBe(true);
        expect(Buffer.from(decoded(frame, signal) ?? []).equals(pcmOf(signal))).toBe(true);
        expect(frame.length).toBeLessThanOrEqual(pcmOf(signal).length + 24);
      }),
      { numRuns: 60 },
    );
  });

  it("takes next to nothing for silence, and half for a tone", () => {
    const [silence, tone] = ["silence", "a tone"].map(
      (name) => FLAC_SIGNALS.find((signal) => signal.name === `${name}, 16 bits, 2 × 4096`)!,
    );
    expect(encoded({ ...silence!, channels: [silence!.channels[0]!] }, "wasm").length).toBeLessThan(16);
    expect(encoded(FLAC_SIGNALS.find(({ name }) => name.startsWith("a slow ramp, 24"))!, "wasm").length).toBeLessThan(
      11_000,
    );
    expect(encoded(tone!, "wasm").length).toBeLessThan(pcmOf(tone!).length / 2);
  });

  it("leaves out low bits that nothing uses", () => {
    const wide = FLAC_SIGNALS.find(({ name }) => name === "low bits that are not used, 24 bits, 2 × 4096")!;
    const narrow = {
      ...wide,
      bits: 16 as const,
      channels: wide.channels.map((plane) => plane.map((x) => Math.floor(x / 256))),
    };
    expect(encoded({ ...wide, channels: [wide.channels[0]!] }, "wasm").length).toBeLessThan(
      1.02 * encoded({ ...narrow, channels: [narrow.channels[0]!] }, "wasm").length + 24,
    );
  });
});

describe("a FLAC frame's header", () => {
  it("says what it was given, for any rate, any number and any length", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(44_100, 48_000, 88_200, 96_000, 176_400, 192_000, 47_952, 100_000, 128_000, 192_010, 123_457),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.integer({ min: 1, max: 4096 }),
        fc.constantFrom("apart" as const, "left-side" as const, "side-right" as const, "mid-side" as const),
        fc.constantFrom(16 as const, 24 as const),
        (sampleRate, number, count, stereo, bits) => {
          const bytes = flacFrameHeader({ sampleRate, channels: 2, bits, stereo, count, number });
          const found = readFlacHeader(Uint8Array.from([...bytes, ...new Uint8Array(16)]), 0, bytes.length);
          expect(found).toMatchObject({ size: count, channels: 2, stereo, bits, length: bytes.length });
          expect([sampleRate, null]).toContain(found!.sampleRate);
          if (sampleRate !== 123_457) expect(found!.sampleRate).toBe(sampleRate);
        },
      ),
    );
  });

  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0xc2, 0x80]],
    [0x7ff, [0xdf, 0xbf]],
    [0x800, [0xe0, 0xa0, 0x80]],
    [0xffff, [0xef, 0xbf, 0xbf]],
    [0x1_0000, [0xf0, 0x90, 0x80, 0x80]],
    [0x20_0000, [0xf8, 0x88, 0x80, 0x80, 0x80]],
    [0x7fff_ffff, [0xfd, 0xbf, 0xbf, 0xbf, 0xbf, 0xbf]],
  ])("counts frame %i as UTF-8 would", (number, wanted) => {
    const shape = { sampleRate: 48_000, channels: 1, bits: 16, stereo: "apart", count: 4096 } as const;
    expect([...flacFrameHeader({ ...shape, number }).slice(4, -1)]).toEqual(wanted);
  });
});
