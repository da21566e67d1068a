import { describe, expect, it } from "vitest";
import { spectrumMeter } from "#src/analysis/spectrum/spectrum-meter.ts";
import { SPECTRUM_FRAME } from "#src/devices/meter/engine/spectrum/spectrum-frame.ts";
import { spectrumGenExpr } from "#src/devices/meter/engine/spectrum/spectrum-genexpr.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { LIVE_COLUMNS } from "#src/knowledge/metering/live-spectrum.ts";
import { channel, interleaved } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { ViewEngine } from "#test/doubles/meter/view-engine.ts";

const TEXT = spectrumGenExpr();
const SILENCE = new Float32Array(192_000);

function sine(rate: number, hertz: number, seconds = 0.55): Float32Array {
  return channel(seconds, rate, (time) => Math.sin(2 * Math.PI * hertz * time + 0.3));
}

function heard(left: ArrayLike<number>, right: ArrayLike<number>, rate: number): ViewEngine {
  const engine = new ViewEngine(TEXT, "Spectrum", rate);
  engine.hear(left, right);
  return engine;
}

/** Level of each column. */
function columns({ values }: ViewEngine): readonly number[] {
  return values.slice(0, LIVE_COLUMNS.columns).map(powerToDecibels);
}

describe("the live spectrum in gen~", () => {
  it.each([
    [44_100, [20, 31.7, 100.3, 997, 8_000.7, 19_990]],
    [48_000, [20, 21.97, 440.2, 12_000, 16_000.3]],
    [96_000, [20, 997.1, 19_000.9]],
    [192_000, [30, 1_003.5, 15_001.3]],
  ] as const)("reads a full-scale sine at %i Hz as 0.0 dB within 0.1, wherever it lies between bins", (rate, all) => {
    for (const hertz of all) {
      const engine = heard(sine(rate, hertz), SILENCE, rate);
      const levels = columns(engine);
      const highest = Math.max(...levels);
      expect(Math.abs(highest)).toBeLessThan(0.1);
      const at = LIVE_COLUMNS.lowest * 2 ** (levels.indexOf(highest) / LIVE_COLUMNS.perOctave);
      const width = engine.values[SPECTRUM_FRAME.binWidth]!;
      expect(width).toBeCloseTo(rate / 16_384, 3);
      expect(Math.abs(at - hertz)).toBeLessThan(hertz * 0.04 + width);
      expect(Math.abs(engine.values[SPECTRUM_FRAME.loudestAt]! - hertz)).toBeLessThanOrEqual(width * 0.51 + 1e-3);
      expect(Math.abs(powerToDecibels(engine.values[SPECTRUM_FRAME.loudest]!))).toBeLessThan(0.1);
    }
  });

  it("reads a tone in the right channel alone, and nothing an octave away from it above -85 dB", () => {
    const levels = columns(heard(SILENCE.subarray(0, 26_400), sine(48_000, 1_000.7), 48_000));
    expect(Math.max(...levels)).toBeCloseTo(0, 1);
    const octave = LIVE_COLUMNS.perOctave;
    const at = levels.indexOf(Math.max(...levels));
    expect(Math.max(...levels.slice(0, at - octave), ...levels.slice(at + octave))).toBeLessThan(-85);
  });

  it("reads each range by the tone in it: 0 dB for a full-scale sine in both channels, 3.01 less in one", () => {
    const tones = FREQUENCY_RANGES.map(
      ({ low, high }, at) => [Math.sqrt(low * high), 10 ** (-(15 + at) / 20)] as const,
    );
    const chord = channel(1, 48_000, (time) =>
      tones.reduce((sum, [hertz, size]) => sum + size * Math.sin(2 * Math.PI * hertz * time), 0),
    );
    const read = ({ values }: ViewEngine, at: number) => powerToDecibels(values[SPECTRUM_FRAME.ranges + at]!);
    const [both, one] = [heard(chord, chord, 48_000), heard(chord, SILENCE, 48_000)];
    for (const at of tones.keys()) {
      expect(Math.abs(read(both, at) + 15 + at)).toBeLessThan(0.02);
      expect(Math.abs(read(one, at) + 15 + at + 10 * Math.log10(2))).toBeLessThan(0.02);
    }
  });

  it.each([
    [48_000, 40, 0],
    [48_000, 55, -0.4],
    [96_000, 55, -1.05],
    [192_000, 40, -0.46],
  ])(
    "shares at %i Hz a tone of %i Hz, within five bins of the edges of the sub bass, with what lies beyond",
    (rate, hertz, level) => {
      const tone = sine(rate, hertz);
      const { values } = heard(tone, tone, rate);
      expect(powerToDecibels(values[SPECTRUM_FRAME.ranges]!)).toBeCloseTo(level, 1);
    },
  );

  it("reads ranges of noise as the spectrum of files does, within half a dB", () => {
    const random = noise(5);
    const hiss = channel(2, 48_000, () => 0.3 * random());
    const meter = spectrumMeter({ sampleRate: 48_000, channels: 2, encoding: "f32le" });
    meter.add(interleaved([hiss, hiss]));
    const { values } = heard(hiss, hiss, 48_000);
    for (const [at, { level }] of meter.reading().ranges.entries())
      expect(Math.abs(powerToDecibels(values[SPECTRUM_FRAME.ranges + at]!) - level)).toBeLessThan(0.5);
  });

  it("lets a tone that ended fall by 20 dB a second", () => {
    const engine = heard(sine(48_000, 1_000), SILENCE, 48_000);
    engine.hear(SILENCE.subarray(0, 48_000), SILENCE);
    const before = Math.max(...columns(engine));
    engine.hear(SILENCE.subarray(0, 48_000), SILENCE);
    expect(Math.max(...columns(engine)) - before).toBeCloseTo(-20, -0.5);
  });

  it("writes a frame every 85 ms once a block is full, at any rate, and costs 620, 340 and 190 operators a sample", () => {
    for (const [rate, each] of [
      [44_100, 620],
      [96_000, 340],
      [192_000, 190],
    ] as const) {
      const engine = new ViewEngine(TEXT, "Spectrum", rate, true);
      engine.hear(SILENCE.subarray(0, 16_383), SILENCE);
      const empty = engine.frames;
      engine.hear(sine(rate, 1_000, 1), SILENCE);
      expect([empty, engine.frames >= 10 && engine.frames <= 12]).toEqual([0, true]);
      expect(engine.operations.most).toBeLessThan(2_200);
      expect(engine.operations.all / (rate + 16_383)).toBeLessThan(each);
    }
  });

  it("costs an operator or two a sample while a view is shown that needs none of it", () => {
    const engine = new ViewEngine(TEXT, "K-14", 48_000, true);
    engine.hear(sine(48_000, 1_000, 0.5), SILENCE);
    expect([engine.frames, engine.operations.all / 24_000]).toEqual([0, 3]);
  });

  it("begins anew when it is opened and at Reset, without a trace", () => {
    const fresh = heard(sine(48_000, 3_000), SILENCE, 48_000);
    const used = heard(sine(48_000, 100), SILENCE, 48_000);
    used.show("Loudness");
    used.hear(SILENCE.subarray(0, 100), SILENCE);
    used.show("Spectrum");
    used.hear(sine(48_000, 3_000), SILENCE);
    expect(used.values).toEqual(fresh.values);
    used.begin(1);
    used.hear(sine(48_000, 3_000), SILENCE);
    expect(used.values).toEqual(fresh.values);
  });
});
