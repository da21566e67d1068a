import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { type RenderOrder, renderFile } from "#src/chassis/render/render-file.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { chain } from "#src/process/chain.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import { delay } from "#src/process/delay.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { gain } from "#src/process/gain.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import { asLong } from "#test/as-long.ts";
import { renderedFiles } from "#test/chassis/render/rendered-files.ts";

const { folder, here, wav, render, data } = renderedFiles();
const QUIET = { report: () => undefined };
const ports = { files: audioFiles(), sinks: diskSinks() };

describe("a rendering", () => {
  it.each([0, 1, 8_191, 8_192, 20_001])(
    "begins where the file begins and is as long, however late the chain is: %i samples",
    async (latency) => {
      const from = wav(`late-${latency}.wav`, 12_345);
      const to = here(`late-${latency}-out.wav`);
      const done = await render({
        from,
        to,
        chain: (format) => chain(format, [delay(format, latency), gain(format, 0)]),
      });
      expect(done).toMatchObject({
        ok: true,
        value: { frames: 12_345, latency, held: 0, notFinite: 0, truncated: false },
      });
      expect(data(to).equals(data(from))).toBe(true);
    },
  );

  it("renders mono, and a file of hardly any length", async () => {
    const from = wav("short.wav", 1, { channels: 1 });
    const done = await render({ from, to: here("short-out.wav"), chain: (format) => delay(format, 500) });
    expect(done).toMatchObject({ ok: true, value: { frames: 1, channels: 1 } });
    expect(data(here("short-out.wav")).equals(data(from))).toBe(true);
  });

  it("says what was held at full scale and what was no number", async () => {
    const from = wav("hot.wav", 4_800);
    const loud = await render({ from, to: here("hot-out.wav"), chain: (format) => gain(format, 20) });
    expect(loud.ok && loud.value.held).toBeGreaterThan(4_000);
    const broken = createWav(here("infinite.wav"), { sampleRate: 48_000, channels: 1, encoding: "f32le" });
    broken.append([Float32Array.of(0.5, 0, 0)]);
    broken.append([Float32Array.of(0.25)]);
    broken.close();
    const bytes = readFileSync(here("infinite.wav"));
    const samples = bytes.indexOf("data") + 8;
    bytes.writeFloatLE(Number.NEGATIVE_INFINITY, samples + 4);
    bytes.writeFloatLE(Number.POSITIVE_INFINITY, samples + 8);
    writeFileSync(here("infinite.wav"), bytes);
    const healed = await render({ from: here("infinite.wav"), to: here("infinite-out.wav"), encoding: "f32le" });
    expect(healed).toMatchObject({ ok: true, value: { notFinite: 2, held: 0, frames: 4 } });
  });

  it("dithers once, behind the whole chain, and only where bits are lost", async () => {
    const from = wav("dithered.wav", 9_000);
    const made = async (order: Partial<RenderOrder>) => {
      const to = here("dithered-out.wav");
      expect(await render({ from, to, force: true, ...order })).toMatchObject({ ok: true });
      return data(to);
    };
    const even = await made({ encoding: "s16le" });
    const rounded = await made({ encoding: "s16le", dither: "none" });
    const shaped = await made({ encoding: "s16le", dither: "shaped" });
    const off = Array.from({ length: 18_000 }, (_, i) => even.readInt16LE(2 * i) - rounded.readInt16LE(2 * i));
    expect(new Set(off.map(Math.abs))).toEqual(new Set([0, 1]));
    expect(Math.abs(off.reduce((sum, x) => sum + x, 0) / off.length)).toBeLessThan(0.03);
    expect(shaped.equals(even)).toBe(false);
    expect((await made({ encoding: "s24le" })).equals(data(from))).toBe(true);
    const quietly = (format: ProcessFormat) => gain(format, -1);
    const float = await made({ encoding: "f32le", chain: quietly });
    expect(float.equals(await made({ encoding: "f32le", chain: quietly, dither: "none" }))).toBe(true);
    const quieter = await made({ encoding: "s24le", chain: quietly });
    expect(quieter.equals(await made({ encoding: "s24le", chain: quietly, dither: "none" }))).toBe(false);
  });

  it("leaves nothing behind where it is ended half-way, and says why it ended", async () => {
    const from = wav("long.wav", 400_000);
    const before = readdirSync(folder);
    const ending = new AbortController();
    let pieces = 0;
    const rendering = renderFile(
      ports,
      { from, to: here("ended.wav"), encoding: "s16le", force: false, chain: (format) => gain(format, 0) },
      {
        signal: ending.signal,
        progress: {
          report: () => {
            pieces += 1;
            if (pieces === 5) ending.abort(new Error("enough"));
          },
        },
      },
    );
    await expect(rendering).rejects.toThrow("enough");
    expect(pieces).toBe(5);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("leaves nothing behind where a processor fails", async () => {
    const from = wav("fails.wav", 20_000);
    const before = readdirSync(folder);
    const failing = (format: ProcessFormat) =>
      createProcessor(format, {
        latency: 0,
        tail: 0,
        run: () => {
          throw new Error("broken");
        },
        reset: () => undefined,
      });
    await expect(render({ from, to: here("failed.wav"), chain: failing })).rejects.toThrow("broken");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("tells how far it is, up to the end", async () => {
    const from = wav("far.wav", 40_000);
    const heard: number[] = [];
    await renderFile(
      ports,
      { from, to: here("far-out.wav"), encoding: "s16le", force: false, chain: (format) => gain(format, 0) },
      { signal: new AbortController().signal, progress: { report: (_, done) => heard.push(done) } },
    );
    expect(heard.at(-1)).toBe(1);
    expect([...heard].sort((a, b) => a - b)).toEqual(heard);
  });

  it("renders what there is of a file that is cut off, and says so", async () => {
    const from = wav("cut.wav", 10_000);
    writeFileSync(from, readFileSync(from).subarray(0, 30_000));
    const done = await render({ from, to: here("cut-out.wav") });
    expect(done).toMatchObject({ ok: true, value: { truncated: true, frames: Math.floor((30_000 - 44) / 6) } });
  });

  it("refuses in a sentence what cannot be rendered, and touches nothing", async () => {
    const surround = wav("surround.wav", 100, { channels: 6 });
    const slow = wav("slow.wav", 100, { sampleRate: 22_050 });
    const good = wav("good.wav", 100);
    const before = readdirSync(folder);
    const sentence = async (order: Parameters<typeof render>[0]) => {
      const done = await render(order);
      return done.ok ? "rendered" : done.error.sentence;
    };
    const to = here("refused.wav");
    expect(await sentence({ from: surround, to })).toContain("6 channels");
    expect(await sentence({ from: slow, to })).toContain("22050 Hz");
    expect(await sentence({ from: here("none.wav"), to })).toContain("none.wav");
    expect(await sentence({ from: good, to: surround })).toContain("exists already");
    expect(await sentence({ from: good, to: good, force: true })).toContain("the file that is read");
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("a rendering of any length", () => {
  /** A tenth of it kept would be over the limit already: 8 minutes are 184 MB as they are read. An hour is in `npm run soak`. */
  const LONG_MINUTES = asLong(8, 60);

  /** A file that is made as it is read: stereo noise. */
  const hours = (frames: number): AudioFiles => ({
    open: async (path) => {
      let at = 0;
      const noise = Buffer.from(Float32Array.from({ length: 16_384 }, (_, i) => 0.5 * Math.sin(i * i)).buffer);
      return {
        ok: true,
        value: {
          path,
          format: {
            ...{ container: "WAV", encoding: "f32le", bits: 32, sampleRate: 48_000, channels: 2, frames },
            speakers: ["left", "right"],
          },
          ending: "complete",
          remark: null,
          read: async (into) => {
            const count = Math.min(into.length / 8, frames - at, noise.length / 8);
            into.set(noise.subarray(0, count * 8));
            at += count;
            return count * 8;
          },
          seek: async () => undefined,
          close: async () => undefined,
        },
      };
    },
  });

  it(`takes no more memory for ${LONG_MINUTES} minutes than for one`, async () => {
    const most = async (frames: number, to: string) => {
      let peak = 0;
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage().arrayBuffers + process.memoryUsage().external);
      }, 5);
      const done = await renderFile(
        { files: hours(frames), sinks: diskSinks() },
        {
          from: "made",
          to: here(to),
          encoding: "s16le",
          force: true,
          chain: (format) =>
            chain(format, [gain(format, -6), equaliser(format, [{ shape: "low-cut", frequency: 25, slope: 24 }])]),
        },
        { signal: new AbortController().signal, progress: QUIET },
      );
      clearInterval(watch);
      rmSync(here(to));
      expect(done).toMatchObject({ ok: true, value: { frames } });
      return peak;
    };
    await most(48_000, "warm.wav");
    const minute = await most(60 * 48_000, "minute.wav");
    const long = await most(LONG_MINUTES * 60 * 48_000, "long-one.wav");
    expect(long - minute).toBeLessThan(16 * 2 ** 20);
  });
});
