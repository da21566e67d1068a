import { describe, expect, it } from "vitest";
import { scalesGenExpr } from "#src/devices/meter/engine/scales/scales-genexpr.ts";
import { VIEW_NAMES, type ViewName } from "#src/devices/meter/spec/view-names.ts";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { channel } from "#test/doubles/heard/metered.ts";
import { ViewEngine } from "#test/doubles/meter/view-engine.ts";

const RATES = [44_100, 48_000, 96_000, 192_000];
const TEXT = scalesGenExpr();

function sine(seconds: number, rate: number, level: number, hertz = 997): Float32Array {
  return channel(seconds, rate, (time) => decibelsToAmplitude(level) * Math.sin(2 * Math.PI * hertz * time));
}

/** What a view says of each frame of a sound in both channels: level left, and all values of the last. */
function read(view: ViewName, sound: ArrayLike<number>, rate: number) {
  const engine = new ViewEngine(TEXT, view, rate);
  const step = Math.round(rate / 100);
  const levels: number[] = [];
  for (let at = 0; at < sound.length; at += step) {
    const part = Array.from({ length: Math.min(step, sound.length - at) }, (_, n) => sound[at + n]!);
    engine.hear(part, part);
    levels.push(engine.values[0]!);
  }
  return { levels, engine };
}

describe("the VU meter in gen~", () => {
  it.each(RATES)("reads at %i Hz a sine at -18 dBFS as 0 VU, and 0.99 of it after 300 ms", (rate) => {
    const { levels, engine } = read("VU", sine(2, rate, -18), rate);
    expect(amplitudeToDecibels(engine.values[0]!) + 18).toBeCloseTo(0, 2);
    expect(engine.values[1]).toBe(engine.values[0]);
    const full = decibelsToAmplitude(-18);
    const reached = levels.findIndex((level) => level >= 0.99 * full) / 100;
    expect(reached).toBeGreaterThan(0.27);
    expect(reached).toBeLessThan(0.33 + 1 / 30);
    const over = Math.max(...levels) / full - 1;
    expect([over > 0.01, over < 0.015]).toEqual([true, true]);
  });

  it("reads the mean of the rectified signal: a square wave 3.9 dB above the sine of its peak", () => {
    const square = channel(2, 48_000, (time) => 0.1 * Math.sign(Math.sin(2 * Math.PI * 500 * time) || 1));
    expect(amplitudeToDecibels(read("VU", square, 48_000).engine.values[0]! / 0.1)).toBeCloseTo(
      20 * Math.log10(Math.PI / 2),
      1,
    );
  });

  it("reads a low note steadily: 40 Hz within a tenth of a dB", () => {
    const { levels } = read("VU", sine(3, 48_000, -18, 40), 48_000);
    for (const level of levels.slice(200)) expect(Math.abs(amplitudeToDecibels(level) + 18)).toBeLessThan(0.1);
  });
});

describe("the K-System in gen~", () => {
  it.each(RATES)(
    "reads at %i Hz a sine as its level (AES17), 0.99 of it after 600 ms, its peak on its samples",
    (rate) => {
      const { levels, engine } = read("K-14", sine(2, rate, -14), rate);
      expect(amplitudeToDecibels(engine.values[0]!)).toBeCloseTo(-14, 2);
      const reached = levels.findIndex((level) => level >= 0.99 * decibelsToAmplitude(-14)) / 100;
      expect(Math.abs(reached - 0.6)).toBeLessThan(1 / 30 + 0.01);
      expect(amplitudeToDecibels(engine.values[2]!)).toBeCloseTo(-14, 1);
      expect(engine.values[4]).toBeCloseTo(decibelsToAmplitude(-14), 3);
    },
  );

  it("lets the peak fall by 26 dB in three seconds, and keeps the highest sample", () => {
    const engine = new ViewEngine(TEXT, "K-20", 48_000);
    engine.hear([1], [0.5]);
    engine.hear(new Float64Array(3 * 48_000), new Float64Array(3 * 48_000));
    expect(amplitudeToDecibels(engine.values[2]!)).toBeCloseTo(-26, 1);
    expect(engine.values.slice(4, 6)).toEqual([1, 0.5]);
  });
});

describe("both", () => {
  it("do nothing while another view is shown, and cost 60 operators a sample at most while theirs is", () => {
    const sound = sine(0.5, 48_000, -10);
    const others = VIEW_NAMES.filter((name) => !(name === "VU" || name.startsWith("K-")));
    expect(others).toHaveLength(VIEW_NAMES.length - 4);
    for (const view of others) {
      const idle = new ViewEngine(TEXT, view, 48_000, true);
      idle.hear(sound, sound);
      expect([idle.frames, idle.operations.all / sound.length]).toEqual([0, 3]);
    }
    for (const view of ["VU", "K-12"] as const) {
      const engine = new ViewEngine(TEXT, view, 48_000, true);
      engine.hear(sound, sound);
      expect(engine.operations.all / sound.length).toBeLessThan(60);
      expect(engine.frames).toBe(15);
    }
  });

  it("begin anew at Reset and when they are opened, and take what is no sound as silence", () => {
    const engine = new ViewEngine(TEXT, "K-20", 48_000);
    const [loud, quiet] = [sine(0.2, 48_000, 0), sine(0.2, 48_000, -40)];
    engine.hear(loud, loud);
    engine.hear([Number.NaN, Number.POSITIVE_INFINITY], [0, 0]);
    engine.begin(1);
    engine.hear(quiet, quiet);
    expect(engine.values[4]).toBeCloseTo(0.01, 3);
    engine.show("Loudness");
    engine.hear(loud, loud);
    engine.show("K-20");
    engine.hear(quiet, quiet);
    expect(engine.values[4]).toBeCloseTo(0.01, 3);
  });
});
