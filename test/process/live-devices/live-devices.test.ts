import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { biquadPower } from "#src/dsp/equalisation/biquad-power.ts";
import { panGains } from "#src/dsp/pan-gains.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { both, byBand, chained, everyBand, MATRIX, type Matrix } from "#src/process/live-devices/band-matrices.ts";
import { liveDeviceSound } from "#src/process/live-devices/live-device-sound.ts";
import { throughBands } from "#src/process/live-devices/through-bands.ts";
import { madeFeatures } from "#test/doubles/mix/features/made-features.ts";

type Values = Readonly<Record<string, number>>;

function asked(values: Values, settings: Readonly<Record<string, string>> = {}, liveVersion = 12) {
  return { values: (name: string) => values[name], settings, liveVersion, sampleRate: 44_100 };
}

/** The matrix in the band that lies nearest to a frequency. */
function at(className: string, values: Values, frequency: number, settings = {}, liveVersion = 12): Matrix {
  const sound = liveDeviceSound(className, asked(values, settings, liveVersion));
  if (!("matrices" in sound)) throw new Error(`${className} has no matrices`);
  const near = CAM_BANDS.map((each) => Math.abs(Math.log(each / frequency)));
  const first = near.indexOf(Math.min(...near)) * MATRIX;
  const [a, b, c, d] = sound.matrices((name) => values[name]).subarray(first, first + MATRIX);
  return [a!, b!, c!, d!];
}

const decibels = (gain: number) => 20 * Math.log10(Math.abs(gain));
const close = (...values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

describe("Utility", () => {
  it.each<[string, Values, readonly number[]]>([
    ["at rest", {}, [1, 0, 0, 1]],
    ["its gain, a factor since Live 10", { Gain: 0.5 }, [0.5, 0, 0, 0.5]],
    ["mute", { Gain: 4, Mute: 1 }, [0, 0, 0, 0]],
    ["a width of 0, mono", { StereoWidth: 0 }, [0.5, 0.5, 0.5, 0.5]],
    ["a width of 200 %, twice the side", { StereoWidth: 2 }, [1.5, -0.5, -0.5, 1.5]],
    ["mono, whatever the width", { Mono: 1, StereoWidth: 2 }, [0.5, 0.5, 0.5, 0.5]],
    ["left to both", { ChannelMode: 0 }, [1, 0, 1, 0]],
    ["both swapped", { ChannelMode: 3 }, [0, 1, 1, 0]],
    ["left inverted", { PhaseInvertL: 1 }, [-1, 0, 0, 1]],
    ["the side alone", { MidSideBalanceOn: 1, MidSideBalance: 2 }, [0.5, -0.5, -0.5, 0.5]],
    ["all to the right", { Balance: 1 }, [0, 0, 0, Math.SQRT2]],
  ])("%s", (_, values, matrix) => {
    expect(at("StereoGain", values, 1000)).toEqual(close(...matrix));
  });

  it("stores its gain in dB up to Live 9", () => {
    expect(decibels(at("StereoGain", { Gain: 10 }, 1000, {}, 9)[0])).toBeCloseTo(10, 6);
  });

  it("makes lows mono under its corner and leaves highs", () => {
    const bass = { BassMono: 1, BassMonoFrequency: 200 };
    expect(at("StereoGain", bass, 50)[1]).toBeCloseTo(0.5, 2);
    expect(at("StereoGain", bass, 2000)[1]).toBeCloseTo(0, 3);
  });

  it("is a law but for what was never published, and says what that is", () => {
    expect(liveDeviceSound("StereoGain", asked({ StereoWidth: 2 }))).toMatchObject({ through: "law", short: null });
    expect(liveDeviceSound("StereoGain", asked({ Balance: 0.5, BassMono: 1 }))).toMatchObject({
      ...{ through: "model", short: "its Bass Mono and Balance by a model" },
    });
  });
});

/** One filter of EQ Eight. */
function filter(mode: number, frequency: number, gain: number, q: number, given: Values = {}, side = "A"): Values {
  const path = `Bands.3/Parameter${side}`;
  return {
    [`${path}/IsOn`]: 1,
    [`${path}/Mode`]: mode,
    [`${path}/Freq`]: frequency,
    [`${path}/Gain`]: gain,
    [`${path}/Q`]: q,
    ...given,
  };
}

describe("EQ Eight", () => {
  it("law: a bell has the cookbook's response in every band, whatever its gain and Q up to 4", () => {
    fc.assert(
      fc.property(
        ...([fc.double({ min: 60, max: 9000, noNaN: true }), fc.double({ min: -15, max: 15, noNaN: true })] as const),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (frequency, gain, q) => {
          const w = (2 * Math.PI * frequency) / 44_100;
          const a = 10 ** (gain / 40);
          const alpha = Math.sin(w) / (2 * q);
          const a0 = 1 + alpha / a;
          const section = {
            ...{ b0: (1 + alpha * a) / a0, b1: (-2 * Math.cos(w)) / a0, b2: (1 - alpha * a) / a0 },
            ...{ a1: (-2 * Math.cos(w)) / a0, a2: (1 - alpha / a) / a0 },
          };
          for (const band of [20, 40, 60]) {
            const power = biquadPower(section, (2 * Math.PI * CAM_BANDS[band]!) / 44_100);
            const [gained] = at("Eq8", filter(3, frequency, gain, q), CAM_BANDS[band]!);
            expect(Math.abs(decibels(gained) - 10 * Math.log10(power))).toBeLessThan(0.15);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a low cut of 48 dB is 3 dB down at its corner", 0, 100, Math.SQRT1_2, 100, -3.01],
    ["and 48 dB an octave below", 0, 1000, Math.SQRT1_2, 500, -48.2],
    ["a low cut of 12 dB is 12.3 dB down an octave below", 1, 200, Math.SQRT1_2, 100, -12.3],
    ["a high cut of 12 dB passes what is far below", 6, 8000, Math.SQRT1_2, 500, 0],
  ])("%s", (_, mode, frequency, q, where, expected) => {
    const nearest = CAM_BANDS.reduce(
      (best, each) => (Math.abs(each - where) < Math.abs(best - where) ? each : best),
      0,
    );
    const moved = (frequency * nearest) / where;
    expect(decibels(at("Eq8", filter(mode, moved, 0, q), nearest)[0])).toBeCloseTo(expected, 0);
  });

  it("multiplies gains by Scale and adds its output", () => {
    const scaled = filter(2, 1000, 6, Math.SQRT1_2, { Scale: 0.5, GlobalGain: -2 });
    expect(decibels(at("Eq8", scaled, 60)[0])).toBeCloseTo(3 - 2, 1);
  });

  it("has its second filters for right, or for the side", () => {
    const values = { ...filter(3, 1000, 0, 1), ...filter(3, 1000, -12, 1, {}, "B") };
    const low = 10 ** (-12 / 20);
    expect(at("Eq8", values, 1000, { Mode: "0" })).toEqual([1, 0, 0, 1].map((gain) => expect.closeTo(gain, 2)));
    expect(at("Eq8", values, 1000, { Mode: "1" })).toEqual([1, 0, 0, low].map((gain) => expect.closeTo(gain, 2)));
    const [own, other] = [(1 + low) / 2, (1 - low) / 2];
    expect(at("Eq8", values, 1000, { Mode: "2" })).toEqual(
      [own, other, other, own].map((gain) => expect.closeTo(gain, 2)),
    );
  });

  it("oversampled comes nearer to the analogue filter at 10 kHz", () => {
    const bell = filter(3, 10_000, 6, 0.71);
    const far = 14_500;
    const [w, a, q] = [CAM_BANDS[74]! / 10_000, 10 ** (6 / 40), 0.71];
    const power = ((1 - w * w) ** 2 + ((w * a) / q) ** 2) / ((1 - w * w) ** 2 + (w / (a * q)) ** 2);
    const analogue = 10 * Math.log10(power);
    const plain = decibels(at("Eq8", bell, far, { Precision: "0" })[0]);
    const twice = decibels(at("Eq8", bell, far, { Precision: "1" })[0]);
    expect(Math.abs(twice - analogue)).toBeLessThan(Math.abs(plain - analogue));
  });

  it("says that Adaptive Q is left out, where there is something that it acts on", () => {
    expect(liveDeviceSound("Eq8", asked(filter(3, 1000, 6, 1, { AdaptiveQ: 1 })))).toMatchObject({
      ...{ through: "model", short: "without its Adaptive Q" },
    });
    expect(liveDeviceSound("Eq8", asked(filter(1, 100, 6, 1, { AdaptiveQ: 1 })))).toMatchObject({ short: null });
    expect(liveDeviceSound("Eq8", asked({ AdaptiveQ: 1 }))).toMatchObject({ through: "law", short: null });
  });
});

describe("Auto Filter", () => {
  const rest = { FilterType: 0, CircuitLpHp: 0, Slope: 0, Cutoff: 81, Resonance: 0, Drive: 0, LfoAmount: 0, ModHub: 0 };

  it.each([
    ["a low-pass of 12 dB, 3 dB down at its corner", rest, 880, -3],
    ["and 24 dB two octaves above", rest, 3520, -24.1],
    ["24 dB, two of them in series", { ...rest, Slope: 1 }, 1760, -24.6],
    ["a high-pass", { ...rest, FilterType: 1 }, 220, -24.1],
    ["a high-pass leaves what is above", { ...rest, FilterType: 1 }, 7000, 0],
    ["a band-pass passes its middle", { ...rest, FilterType: 2 }, 880, 0],
  ])("%s", (_, values, where, expected) => {
    const nearest = CAM_BANDS.reduce(
      (best, each) => (Math.abs(each - where) < Math.abs(best - where) ? each : best),
      0,
    );
    const cutoff = rest.Cutoff + 12 * Math.log2(nearest / where);
    const [gain] = at("AutoFilter", { ...values, Cutoff: cutoff }, nearest);
    expect(Math.abs(decibels(gain) - expected)).toBeLessThan(0.5);
  });

  it("of Live 12.2 stores its frequency in hertz and its output as a gain", () => {
    const two = { Filter_Type: 1, Filter_Circuit: 0, Filter_Slope: 0, Filter_Frequency: 400, Output: 0.5, DryWet: 1 };
    expect(decibels(at("AutoFilter2", two, 100)[0])).toBeCloseTo(-24.1 - 6, 0);
    expect(decibels(at("AutoFilter2", two, 5000)[0])).toBeCloseTo(-6, 1);
  });

  it.each<[string, Values, string]>([
    ["another circuit", { ...rest, CircuitLpHp: 2 }, "drive"],
    ["a drive", { ...rest, Drive: 3 }, "drive"],
    ["its LFO", { ...rest, LfoAmount: 5 }, "LFO"],
    ["its envelope", { ...rest, ModHub: -20 }, "envelope"],
    ["morphing", { ...rest, FilterType: 4 }, "filter type"],
    ["a type of before Live 9.5", { LegacyFilterType: 0 }, "filter type"],
  ])("is not heard with %s, and says so", (_, values, because) => {
    expect(liveDeviceSound("AutoFilter", asked(values))).toMatchObject({
      ...{ through: "no", because: expect.stringContaining(because) },
    });
  });

  it("of before Live 9.5 goes on by its old filters, which are not modelled", () => {
    expect(liveDeviceSound("AutoFilter", asked(rest, { LegacyMode: "true" }))).toMatchObject({ through: "no" });
  });

  it("is heard without the peak of its resonance, and says so", () => {
    expect(liveDeviceSound("AutoFilter", asked(rest))).toMatchObject({ short: "by our model of its clean circuit" });
    expect(liveDeviceSound("AutoFilter", asked({ ...rest, Resonance: 0.5 }))).toMatchObject({
      ...{ through: "model", short: expect.stringContaining("without the peak of its resonance") },
    });
  });
});

describe("other devices", () => {
  const three = {
    FreqLo: 250,
    FreqHi: 2500,
    Slope: 0,
    GainLo: 1,
    GainMid: 1,
    GainHi: 1,
    LowOn: 1,
    MidOn: 1,
    HighOn: 1,
  };

  it("EQ Three is flat at rest, and takes a range away with its switch", () => {
    for (const frequency of [50, 250, 800, 2500, 9000]) expect(at("FilterEQ3", three, frequency)[0]).toBeCloseTo(1, 2);
    expect(decibels(at("FilterEQ3", { ...three, LowOn: 0 }, 60)[0])).toBeLessThan(-40);
    expect(decibels(at("FilterEQ3", { ...three, GainHi: 0.5 }, 9000)[0])).toBeCloseTo(-6, 1);
  });

  it("Channel EQ is heard with its low end alone", () => {
    const low = { HighpassOn: 0, LowShelfGain: 2, MidGain: 1, MidFrequency: 1500, HighShelfGain: 1, Gain: 1 };
    expect(decibels(at("ChannelEq", low, 49)[0])).toBeGreaterThan(4);
    expect(liveDeviceSound("ChannelEq", asked({ ...low, MidGain: 2 })).through).toBe("no");
  });

  it("a device that is not known is not heard, and one that only shows changes nothing", () => {
    expect(liveDeviceSound("Reverb", asked({}))).toMatchObject({ through: "no" });
    expect(liveDeviceSound("NewThing", asked({}))).toMatchObject({ through: "no" });
    expect(at("Tuner", {}, 1000)).toEqual([1, 0, 0, 1]);
  });
});

describe("features through devices", () => {
  const made = () => madeFeatures({ seconds: 0.5, left: 0.02, right: 0.01, correlation: 0.3 });

  it("law: one matrix everywhere does to left², right² and left · right what it does to samples", () => {
    const number = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        const features = made();
        const [ll, rr, lr] = features.weighted;
        throughBands(features, () => everyBand([a, b, c, d]));
        expect(features.weighted[3]).toBeCloseTo(a * a * ll! + 2 * a * b * lr! + b * b * rr!, 5);
        expect(features.weighted[4]).toBeCloseTo(c * c * ll! + 2 * c * d * lr! + d * d * rr!, 5);
        expect(features.weighted[5]).toBeCloseTo(a * c * ll! + (a * d + b * c) * lr! + b * d * rr!, 5);
        const range = features.image.subarray(0, 3);
        const first = made().image;
        expect(range[0]).toBeCloseTo(a * a * first[0]! + 2 * a * b * first[2]! + b * b * first[1]!, 5);
      }),
    );
  });

  it("a gain in the highs alone is heard in their bands and range, and not in the lows", () => {
    const features = made();
    const before = made();
    throughBands(features, () => byBand((frequency) => both(frequency > 2000 ? 2 : 1)));
    expect(features.bands[5]).toBeCloseTo(before.bands[5]!, 8);
    expect(features.bands[74]! / before.bands[74]!).toBeCloseTo(4, 4);
    expect(features.image[9]! / before.image[9]!).toBeCloseTo(4, 4);
    expect(features.image[0]).toBeCloseTo(before.image[0]!, 8);
    expect(features.weighted[0]! / before.weighted[0]!).toBeGreaterThan(1.5);
  });

  it("mono of two opposite channels is silence, and peaks go with the power", () => {
    const features = madeFeatures({ seconds: 0.2, correlation: -1 });
    throughBands(features, () => everyBand([0.5, 0.5, 0.5, 0.5]));
    expect(features.weighted[0]).toBeCloseTo(0, 8);
    expect(features.peaks[0]).toBeCloseTo(0, 4);
  });

  it("law: two devices in a row are their product", () => {
    const first = everyBand([0.5, 0.2, -0.3, 0.9]);
    const second = byBand((frequency) => both(frequency / 1000));
    const apart = made();
    throughBands(apart, () => first);
    throughBands(apart, () => second);
    const once = made();
    throughBands(once, () => chained(first, second));
    for (let at = 0; at < once.bands.length; at += 1) expect(apart.bands[at]).toBeCloseTo(once.bands[at]!, 4);
  });
});

describe("the law of pan", () => {
  it("keeps the power of both channels together at twice that of one", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (pan) => {
        const { left, right } = panGains(pan);
        expect(left ** 2 + right ** 2).toBeCloseTo(2, 9);
      }),
    );
  });
});
