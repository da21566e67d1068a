import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeSamples } from "#src/dsp/pcm/encode-samples.ts";
import type { AudioSink, AudioSinks, SinkFormat } from "#src/ports/output/audio-sink.ts";
import { metadataRoundTrip } from "#test/contracts/metadata-round-trip.ts";
import { readFlac } from "#test/contracts/read-flac.ts";

/** What a suite needs of the place: fresh sinks, names in it, and what stands there. */
export interface SinkPlace {
  readonly sinks: AudioSinks;
  pathOf(name: string): string;
  /** Everything that stands in the place, by name, half-written files too. */
  names(): Promise<readonly string[]>;
  bytes(name: string): Promise<Uint8Array>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}

const STEPS = { s16le: 2 ** 15, s24le: 2 ** 23, f32le: Number.POSITIVE_INFINITY } as const;

/** What every place keeps that sound is written to. */
export function audioSinkContract(name: string, open: () => Promise<SinkPlace>): void {
  const begin = async (place: SinkPlace, format: SinkFormat, force = false, file = "new.wav"): Promise<AudioSink> => {
    const sink = await place.sinks.open(place.pathOf(file), format, { force });
    if (!sink.ok) throw new Error(sink.error.sentence);
    return sink.value;
  };

  metadataRoundTrip(name, open);

  describe(`${name} keeps the promise of an audio sink`, () => {
    it("holds every sample within half a step, cut into blocks of any size", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom("s16le", "s24le", "f32le"),
          fc.integer({ min: 1, max: 6 }),
          fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 6 }),
          async (encoding, channels, sizes) => {
            const place = await open();
            const sink = await begin(place, { sampleRate: 44_100, channels, encoding });
            const blocks = sizes.map((frames, i) => noise(channels, frames, i));
            for (const block of blocks) expect(await sink.write(block)).toEqual({ ok: true, value: undefined });
            const frames = sizes.reduce((sum, size) => sum + size, 0);
            expect(await sink.close()).toEqual({ ok: true, value: { frames, held: 0 } });
            const found = readWave(await place.bytes("new.wav"));
            expect(found).toMatchObject({ sampleRate: 44_100, channels, frames });
            for (let c = 0; c < channels; c++)
              expectNear(
                found.samples[c]!,
                blocks.flatMap((block) => [...block[c]!]),
                STEPS[encoding],
              );
          },
        ),
        { numRuns: 40 },
      );
    });

    it.each([
      ["s16le", 1, [70, 4096, 1]],
      ["s16le", 2, [5000, 9000]],
      ["s24le", 2, [4095]],
      ["s16le", 2, [4097]],
      ["s24le", 6, [100, 4100]],
      ["s24le", 1, []],
    ] as const)(
      "writes FLAC of %s where the name ends so: %i channels in blocks of %j",
      async (encoding, channels, sizes) => {
        const place = await open();
        const sink = await begin(place, { sampleRate: 96_000, channels, encoding }, false, "New.FLAC");
        const blocks = sizes.map((frames, i) => noise(channels, frames, i));
        for (const block of blocks) expect(await sink.write(block)).toEqual({ ok: true, value: undefined });
        expect(await place.names()).not.toContain("New.FLAC");
        const frames = sizes.reduce<number>((sum, size) => sum + size, 0);
        expect(await sink.close()).toEqual({ ok: true, value: { frames, held: 0 } });
        expect(await place.names()).toEqual(["New.FLAC"]);
        const found = readFlac(await place.bytes("New.FLAC"));
        const width = encoding === "s16le" ? 2 : 3;
        expect(found).toMatchObject({ sampleRate: 96_000, channels, bits: 8 * width, frames });
        const wanted = new Uint8Array(frames * channels * width);
        const whole = Array.from({ length: channels }, (_, c) =>
          Float64Array.from(blocks.flatMap((block) => [...block[c]!])),
        );
        encodeSamples(whole, 0, frames, encoding, wanted);
        expect(Buffer.from(found.pcm).equals(wanted)).toBe(true);
        expect(found.md5).toBe(createHash("md5").update(wanted).digest("hex"));
      },
    );

    it("refuses in a sentence what the name's kind does not hold, and leaves nothing behind", async () => {
      const place = await open();
      const format: SinkFormat = { sampleRate: 48_000, channels: 1, encoding: "f32le" };
      for (const [file, words] of [
        ["x.flac", "choose 24 bits"],
        ["x.mp3", "ends in .wav or .flac"],
        ["x.AIFF", "ends in .wav or .flac"],
      ] as const) {
        const refused = await place.sinks.open(place.pathOf(file), format, { force: true });
        expect(refused).toMatchObject({ ok: false, error: { code: "audio-unsupported" } });
        expect(refused.ok ? "" : refused.error.sentence).toContain(words);
      }
      const flac = place.pathOf("x.flac");
      for (const wrong of [{ channels: 0 }, { channels: 7 }, { sampleRate: 2 ** 20 }, { sampleRate: 44_100.5 }])
        await expect(
          place.sinks.open(flac, { ...format, encoding: "s16le", ...wrong }, { force: false }),
        ).rejects.toThrow(RangeError);
      expect(await place.names()).toEqual([]);
    });

    it("takes what was given, whatever becomes of the arrays afterwards", async () => {
      const place = await open();
      const sink = await begin(place, { sampleRate: 48_000, channels: 1, encoding: "f32le" });
      const mine = Float64Array.of(0.25, -0.5);
      await sink.write([mine]);
      mine.fill(9);
      await sink.close();
      expect(readWave(await place.bytes("new.wav")).samples).toEqual([[0.25, -0.5]]);
    });

    it("holds integers at full scale and counts that; floats go beyond; NaN is 0", async () => {
      const wild = Float64Array.of(1.5, -1.5, Number.NaN, 1, -1, Number.POSITIVE_INFINITY);
      const place = await open();
      const sink = await begin(place, { sampleRate: 48_000, channels: 1, encoding: "s16le" });
      await sink.write([wild]);
      expect(await sink.close()).toEqual({ ok: true, value: { frames: 6, held: 4 } });
      const top = 32_767 / 32_768;
      expect(readWave(await place.bytes("new.wav")).samples).toEqual([[top, -1, 0, top, -1, top]]);
      const float = await begin(place, { sampleRate: 48_000, channels: 1, encoding: "f32le" }, false, "float.wav");
      await float.write([wild.subarray(0, 3)]);
      await float.close();
      expect(readWave(await place.bytes("float.wav")).samples).toEqual([[1.5, -1.5, 0]]);
    });

    it("shows nothing at the path before it is closed, and leaves nothing behind when given up", async () => {
      const place = await open();
      const sink = await begin(place, { sampleRate: 48_000, channels: 2, encoding: "s24le" });
      await sink.write(noise(2, 300_000, 1));
      expect(await place.names()).not.toContain("new.wav");
      await sink.abort();
      await sink.abort();
      expect(await place.names()).toEqual([]);
      await expect(sink.write(noise(2, 1, 1))).rejects.toThrow(RangeError);
      await expect(sink.close()).rejects.toThrow(RangeError);
    });

    it("replaces a file that stands there only by force, and only once all is well", async () => {
      const place = await open();
      const format: SinkFormat = { sampleRate: 48_000, channels: 1, encoding: "s16le" };
      await place.put("new.wav", Uint8Array.of(1, 2, 3));
      expect(await place.sinks.open(place.pathOf("new.wav"), format, { force: false })).toMatchObject({
        ok: false,
        error: { code: "output-exists" },
      });
      const sink = await begin(place, format, true);
      await sink.write(noise(1, 10, 2));
      expect(await place.bytes("new.wav")).toEqual(Uint8Array.of(1, 2, 3));
      await sink.close();
      expect(readWave(await place.bytes("new.wav")).frames).toBe(10);
      expect(await place.names()).toEqual(["new.wav"]);
    });

    it("keeps what came to stand there while it was written", async () => {
      const place = await open();
      const sink = await begin(place, { sampleRate: 48_000, channels: 1, encoding: "s16le" });
      await sink.write(noise(1, 10, 2));
      await place.put("new.wav", Uint8Array.of(7));
      expect(await sink.close()).toMatchObject({ ok: false, error: { code: "output-exists" } });
      expect(await place.bytes("new.wav")).toEqual(Uint8Array.of(7));
      expect(await place.names()).toEqual(["new.wav"]);
    });

    it("never replaces what is being read, by force neither", async () => {
      const place = await open();
      await place.put("take.wav", Uint8Array.of(1));
      const path = place.pathOf("take.wav");
      const format: SinkFormat = { sampleRate: 48_000, channels: 1, encoding: "s16le" };
      expect(await place.sinks.open(path, format, { force: true, input: path })).toMatchObject({
        ok: false,
        error: { code: "output-is-input" },
      });
      expect(await place.names()).toEqual(["take.wav"]);
    });

    it("refuses a caller's mistakes with a RangeError, and leaves nothing behind", async () => {
      const place = await open();
      const path = place.pathOf("x.wav");
      for (const wrong of [{ channels: 0 }, { channels: 7 }, { sampleRate: 0 }, { sampleRate: 44_100.5 }])
        await expect(
          place.sinks.open(path, { sampleRate: 48_000, channels: 2, encoding: "s16le", ...wrong }, { force: false }),
        ).rejects.toThrow(RangeError);
      const sink = await begin(place, { sampleRate: 48_000, channels: 2, encoding: "s16le" });
      await expect(sink.write([new Float64Array(3)])).rejects.toThrow(RangeError);
      await expect(sink.write([new Float64Array(3), new Float64Array(4)])).rejects.toThrow(RangeError);
      await sink.abort();
      expect(await place.names()).toEqual([]);
    });
  });
}

/** Half a step, or half the last place of a 32-bit float. */
function expectNear(found: readonly number[], wanted: readonly number[], steps: number): void {
  for (const [i, x] of wanted.entries())
    expect(Math.abs(found[i]! - x)).toBeLessThanOrEqual(Math.max(0.5 / steps, Math.abs(x) * 2 ** -24));
}

function noise(channels: number, frames: number, seed: number): readonly Float64Array[] {
  return Array.from({ length: channels }, (_, c) =>
    Float64Array.from({ length: frames }, (_, i) => 0.99 * Math.sin(1e4 * (seed + 1) * (c + 1.7) * (i + 0.3))),
  );
}

interface Wave {
  readonly sampleRate: number;
  readonly channels: number;
  readonly frames: number;
  readonly samples: readonly (readonly number[])[];
}

/** A reader of its own, chunk by chunk as RIFF has them. */
function readWave(bytes: Uint8Array): Wave {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const id = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  expect([id(0), view.getUint32(4, true), id(8)]).toEqual(["RIFF", bytes.length - 8, "WAVE"]);
  const chunks = new Map<string, { readonly at: number; readonly size: number }>();
  for (let at = 12; at < bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    chunks.set(id(at), { at: at + 8, size });
    at += 8 + size + (size % 2);
  }
  const { at: format } = chunks.get("fmt ")!;
  const { at: data, size } = chunks.get("data")!;
  const channels = view.getUint16(format + 2, true);
  const width = view.getUint16(format + 14, true) / 8;
  const frames = size / (width * channels);
  expect(view.getUint16(format + 12, true)).toBe(width * channels);
  const read = (at: number) =>
    width === 2
      ? view.getInt16(at, true) / 2 ** 15
      : width === 4
        ? view.getFloat32(at, true)
        : int24(view, at) / 2 ** 23;
  const samples = Array.from({ length: channels }, (_, c) =>
    Array.from({ length: frames }, (_, i) => read(data + (i * channels + c) * width)),
  );
  return { sampleRate: view.getUint32(format + 4, true), channels, frames, samples };
}

function int24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getInt8(at + 2) << 16);
}
