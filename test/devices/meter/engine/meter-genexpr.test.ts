import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kCoefficientsText } from "#src/devices/meter/engine/k-weighting-text.ts";
import { meterGenExpr } from "#src/devices/meter/engine/meter-genexpr.ts";
import { type LiveReading, OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { musicLike } from "#test/doubles/made/music-like.ts";
import { compileGen } from "#test/doubles/max/signal/gen/compile.ts";
import { LiveMeter } from "#test/doubles/meter/live-meter.ts";

function heard(left: ArrayLike<number>, right: ArrayLike<number>, sampleRate: number, vector?: number): LiveMeter {
  const meter = new LiveMeter(sampleRate, vector);
  meter.hear(left, right);
  return meter;
}

/** Within 0.01 LU and 0.02 dB, as near as a meter is read. */
function expectEqual(live: LiveReading, { loudness, level }: ReturnType<typeof metered>): void {
  expect(Math.abs(live.integrated - loudness.integrated)).toBeLessThan(0.01);
  expect(Math.abs(live.maxMomentary - loudness.maxMomentary)).toBeLessThan(0.01);
  expect(Math.abs(live.maxShortTerm - loudness.maxShortTerm)).toBeLessThan(0.01);
  expect(Math.abs(live.loudnessRange - loudness.range.range)).toBeLessThan(0.01);
  expect(Math.abs(live.truePeak - level.truePeak)).toBeLessThan(0.02);
}

describe("the live meter's engine", () => {
  const music = musicLike(12, 48_000);
  const stereo = heard(...music, 48_000);

  it("reads stereo that moves as music does as the meter that reads files does", () => {
    expectEqual(stereo.reading(), metered(music, 48_000));
  });

  it("reads the same in both channels as a stereo file, 3.01 LU above the mono file", () => {
    const live = heard(music[0], music[0], 48_000).reading();
    expectEqual(live, metered([music[0], music[0]], 48_000));
    expect(live.integrated - metered([music[0]], 48_000).loudness.integrated).toBeCloseTo(10 * Math.log10(2), 2);
  });

  it.each([44_100, 88_200, 176_400, 22_050, 11_025])(
    "reads four seconds at %i Hz as the meter that reads files does",
    (rate) => {
      const sound = musicLike(4, rate);
      expectEqual(heard(...sound, rate).reading(), metered(sound, rate));
    },
  );

  it("reads the same to the last bit in vectors of any size", () => {
    const [left, right] = music.map((channel) => channel.subarray(0, 5 * 48_000)) as [Float32Array, Float32Array];
    const whole = heard(left, right, 48_000, 512).values();
    for (const vector of [1, 32, 2048, 777]) expect(heard(left, right, 48_000, vector).values()).toEqual(whole);
  });

  it("begins anew as a meter that was just made, whatever it heard before", () => {
    const part = music.map((channel) => channel.subarray(48_000, 5 * 48_000)) as [Float32Array, Float32Array];
    const meter = heard(...music, 48_000);
    meter.begin(1);
    meter.hear(...part);
    expect(meter.values()).toEqual(heard(...part, 48_000).values());
  });

  it("reads nothing of silence, and goes on after what is no sound", () => {
    const silence = new Float64Array(48_000);
    const quiet = heard(silence, silence, 48_000);
    const nothing = Number.NEGATIVE_INFINITY;
    expect(quiet.reading()).toEqual({
      momentary: nothing,
      shortTerm: nothing,
      maxMomentary: nothing,
      maxShortTerm: nothing,
      integrated: nothing,
      loudnessRange: 0,
      truePeak: nothing,
      recentPeak: nothing,
      heard: 1,
    });
    quiet.hear([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300], [0, 0, 0, 0]);
    quiet.begin(1);
    quiet.hear(...music);
    expect(quiet.values()).toEqual(stereo.values());
  });

  it("forgets the peak of what is more than three seconds ago, and no other", () => {
    const click = Float64Array.from({ length: 5 * 48_000 }, (_, n) => (n === 48_000 ? 1 : 0));
    const meter = new LiveMeter(48_000);
    meter.hear(click, click, 0, 3.9 * 48_000);
    expect(meter.reading().recentPeak).toBeCloseTo(meter.reading().truePeak, 10);
    meter.hear(click, click, 3.9 * 48_000);
    expect(meter.reading().recentPeak).toBe(Number.NEGATIVE_INFINITY);
    expect(meter.reading().truePeak).toBeGreaterThanOrEqual(0);
  });

  it("stays silent of loud passages once they have left the windows", () => {
    const meter = heard(...musicLike(1, 8_000), 8_000);
    meter.hear(new Float64Array(16 * 8_000), new Float64Array(16 * 8_000));
    expect(meter.reading().shortTerm).toBeLessThan(-200);
  });

  it("costs at most 520 operators a sample up to 48 kHz and 310 from 80 kHz on, and 3,000 in the sample that ends a hop", () => {
    for (const [rate, each] of [
      [48_000, 520],
      [96_000, 310],
    ] as const) {
      const meter = new LiveMeter(rate, 512, true);
      const sound = musicLike(0.5, rate);
      meter.hear(...sound);
      expect(meter.operations.all / sound[0].length).toBeLessThan(each);
      expect(meter.operations.all / sound[0].length).toBeGreaterThan(each * 0.97);
      expect(meter.operations.most).toBeLessThan(3_000);
    }
  });

  it("is a text of finite numbers, three inlets and an outlet a figure", () => {
    expect(meterGenExpr()).not.toMatch(/NaN|undefined|Infinity/);
    expect(compileGen(meterGenExpr())).toMatchObject({ inlets: 3, outlets: OUTLETS.length });
  });
});

describe("the K filter's coefficients in GenExpr", () => {
  const names = ["shelf_b0", "shelf_b1", "shelf_b2", "shelf_a1", "shelf_a2", "cut_a1", "cut_a2"];
  const text = [...kCoefficientsText(), ...names.map((name, at) => `out${at + 1} = ${name};`)].join("\n");

  it("are those of the core at any rate, in 14-digit literals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8_000, max: 192_000 }), (rate) => {
        const gen = compileGen(text).start(rate);
        const out = names.map(() => new Float64Array(1));
        gen.run([], out, 1);
        const [shelf, cut] = kWeighting(rate) as [ReturnType<typeof kWeighting>[0], ReturnType<typeof kWeighting>[0]];
        const wanted = [
          shelf!.b0 * cut!.b0,
          shelf!.b1 * cut!.b0,
          shelf!.b2 * cut!.b0,
          shelf!.a1,
          shelf!.a2,
          cut!.a1,
          cut!.a2,
        ];
        wanted.forEach((value, at) => {
          expect(Math.abs(out[at]![0]! - value)).toBeLessThan(1e-9);
        });
      }),
    );
  });
});
