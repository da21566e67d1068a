import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import type { RenderOrder } from "#src/chassis/render/render-file.ts";
import { chain } from "#src/process/chain.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import { delay } from "#src/process/delay.ts";
import { gain } from "#src/process/gain.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import { renderedFiles } from "#test/chassis/render/rendered-files.ts";

const { folder, here, wav, render, data } = renderedFiles();

describe("a rendering at another rate", () => {
  const PAIRS = [
    [44_100, 48_000],
    [48_000, 44_100],
    [96_000, 44_100],
    [44_100, 192_000],
    [48_000, 48_000],
  ] as const;

  it.each(PAIRS)("begins at time 0 and lasts as long, %i to %i Hz, however late its stages are", async (rate, to) => {
    for (const [frames, early, late] of [
      [9_001, 0, 0],
      [12_345, 500, 8_193],
      [1, 20_001, 3],
    ] as const) {
      const from = wav("there.wav", frames, { sampleRate: rate, channels: 1 });
      const out = here("there-out.wav");
      const done = await render({
        ...{ from, to: out, sampleRate: to, encoding: "f32le", force: true },
        chain: (format) => delay(format, early),
        after: (format) => delay(format, late),
      });
      const length = Math.ceil((frames * to) / rate);
      const latency = Math.round((early * to) / rate + late);
      expect(done).toMatchObject({
        ok: true,
        value: { sampleRate: to, channels: 1, frames: length, latency, held: 0 },
      });
      const heard = data(out);
      expect(heard.length).toBe(4 * length);
      if (frames === 1) continue;
      const off = Array.from({ length }, (_, n) =>
        Math.abs(heard.readFloatLE(4 * n) - 0.5 * Math.sin((n * rate) / to)),
      );
      expect(Math.max(...off.slice(1_000, -1_000))).toBeLessThan(1e-5);
    }
  });

  it("gives one file whatever the stages' rates are said by: the same rate, or none", async () => {
    const from = wav("same.wav", 9_000);
    const made = async (order: Partial<RenderOrder>) => {
      const to = here("same-out.wav");
      expect(await render({ from, to, force: true, ...order })).toMatchObject({ ok: true });
      return data(to);
    };
    const both = (format: ProcessFormat) => chain(format, [gain(format, -3), limiter(format, -6)]);
    const whole = await made({ chain: both });
    const apart = {
      chain: (format: ProcessFormat) => gain(format, -3),
      after: (format: ProcessFormat) => limiter(format, -6),
    };
    expect((await made(apart)).equals(whole)).toBe(true);
    expect((await made({ ...apart, sampleRate: 48_000 })).equals(whole)).toBe(true);
  });

  it("makes stages for the rate that they stand at, so that a ceiling behind the conversion is held in the file", async () => {
    const from = here("clipped.wav");
    const file = createWav(from, { sampleRate: 96_000, channels: 1, encoding: "s24le" });
    const clipped = (i: number) => Math.max(-0.9, Math.min(0.9, 3 * Math.sin((i * i) / 90_000)));
    file.append([Float32Array.from({ length: 48_000 }, (_, i) => clipped(i))]);
    file.close();
    const peak = async (name: string, order: Partial<RenderOrder>) => {
      const to = here(name);
      const done = await render({ from, to, sampleRate: 44_100, encoding: "s16le", ...order });
      expect(done).toMatchObject({ ok: true, value: { sampleRate: 44_100, frames: 22_050 } });
      const heard = data(to);
      let highest = 0;
      for (let at = 0; at < heard.length; at += 2) highest = Math.max(highest, Math.abs(heard.readInt16LE(at)));
      return 20 * Math.log10(highest / 32_768);
    };
    const rates: number[] = [];
    const held = (format: ProcessFormat) => {
      rates.push(format.sampleRate);
      return limiter(format, -3);
    };
    expect(await peak("rebuilt.wav", { chain: held })).toBeGreaterThan(-2.5);
    expect(await peak("held.wav", { after: held })).toBeLessThanOrEqual(-2.99);
    expect(rates).toEqual([96_000, 44_100]);
  });

  it("dithers what it converted, at the new rate and nowhere else", async () => {
    const from = wav("turned.wav", 9_000);
    const made = async (name: string, order: Partial<RenderOrder>) => {
      expect(await render({ from, to: here(name), sampleRate: 44_100, encoding: "s16le", ...order })).toMatchObject({
        ok: true,
      });
      return data(here(name));
    };
    const [even, rounded] = [await made("even.wav", {}), await made("rounded.wav", { dither: "none" })];
    const off = Array.from({ length: even.length / 2 }, (_, i) => even.readInt16LE(2 * i) - rounded.readInt16LE(2 * i));
    expect(new Set(off.map(Math.abs))).toEqual(new Set([0, 1]));
  });

  it("counts what was no number on either side, and is ended half-way without a trace", async () => {
    const from = wav("turned-long.wav", 100_000);
    const before = readdirSync(folder);
    const breaking = (format: ProcessFormat) =>
      createProcessor(format, {
        latency: 0,
        tail: 0,
        notFinite: format.sampleRate === 48_000 ? 5 : 70,
        run: () => undefined,
        reset: () => undefined,
      });
    const order = { from, to: here("turned-out.wav"), sampleRate: 96_000, chain: breaking, after: breaking };
    const ending = new AbortController();
    const late = (format: ProcessFormat) => {
      ending.abort(new Error("enough"));
      return breaking(format);
    };
    await expect(render({ ...order, after: late }, { signal: ending.signal })).rejects.toThrow("enough");
    expect(readdirSync(folder)).toEqual(before);
    expect(await render(order)).toMatchObject({ ok: true, value: { notFinite: 75, frames: 200_000 } });
  });

  it("refuses a rate that nothing is made for, in a sentence", async () => {
    const from = wav("kept.wav", 100);
    const before = readdirSync(folder);
    for (const sampleRate of [22_050, 44_100.5, 384_000, Number.NaN]) {
      const done = await render({ from, to: here("refused.wav"), sampleRate });
      expect(done).toMatchObject({ ok: false, error: { code: "audio-unsupported" } });
      expect(!done.ok && done.error.sentence).toContain(`${sampleRate} Hz`);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});
