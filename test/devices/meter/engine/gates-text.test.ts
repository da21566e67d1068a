import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GATE_ARRAYS, GATE_STATE, gatesText } from "#src/devices/meter/engine/gates-text.ts";
import { lasting } from "#src/devices/meter/engine/genexpr-text.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { GATING, LOUDNESS_RANGE } from "#src/knowledge/gating.ts";
import { LIVE_HISTOGRAM } from "#src/knowledge/metering/live-histogram.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { compileGen } from "#test/doubles/max/signal/gen/compile.ts";

/** The engine's gates with a window a sample, so that a day of them is at hand: in1 the momentary, in2 the short-term power. */
function gates(momentary: Float64Array, shortTerm = momentary) {
  const state = lasting(GATE_STATE);
  const text = [
    ...GATE_ARRAYS,
    ...state.declared,
    ...state.read,
    "hops = 1000.; step_hops = 9.; momentary = in1; short_term = in2;",
    ...gatesText(),
    "out1 = integrated; out2 = loudness_range;",
    ...state.written,
  ].join("\n");
  const gen = compileGen(text).start(48_000);
  const outputs = [new Float64Array(momentary.length), new Float64Array(momentary.length)];
  gen.run([momentary, shortTerm], outputs, momentary.length);
  return { integrated: powerToLoudness(outputs[0]!.at(-1)!), range: outputs[1]!.at(-1)! };
}

/** What the standards say of the same windows, each kept as it is. */
function exact(windows: Float64Array) {
  const { mean } = gatedPower(windows, loudnessToPower(GATING.absolute), GATING.relative);
  const { threshold } = gatedPower(windows, loudnessToPower(LOUDNESS_RANGE.absolute), LOUDNESS_RANGE.relative);
  const kept = windows.filter((window) => window > threshold).sort();
  const at = (share: number) => powerToLoudness(kept[Math.round((kept.length - 1) * share)] ?? 0);
  const range = kept.length === 0 ? 0 : at(LOUDNESS_RANGE.high) - at(LOUDNESS_RANGE.low);
  return { integrated: powerToLoudness(mean), range };
}

const power = (loudness: number) => loudnessToPower(loudness);

describe("the engine's gates", () => {
  it("read a day of wandering loudness within 0.01 LU of all its 864,000 windows kept", () => {
    const random = noise(11);
    let level = -24;
    const windows = Float64Array.from({ length: 864_000 }, () => {
      level = Math.min(-6, Math.max(-80, level + 1.5 * random() + (-24 - level) / 400));
      return power(level);
    });
    const live = gates(windows);
    const kept = exact(windows);
    expect(kept.range).toBeGreaterThan(5);
    expect(Math.abs(live.integrated - kept.integrated)).toBeLessThan(0.01);
    expect(Math.abs(live.range - kept.range)).toBeLessThan(0.01);
  });

  it("read any windows within 0.01 LU, where none lies within half a step of a gate", () => {
    const levels = fc.array(fc.double({ min: -90, max: 11, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(levels, (loudness) => {
        const windows = Float64Array.from(loudness, power);
        for (const [floor, relative] of [
          [GATING.absolute, GATING.relative],
          [LOUDNESS_RANGE.absolute, LOUDNESS_RANGE.relative],
        ] as const) {
          const threshold = powerToLoudness(gatedPower(windows, power(floor), relative).threshold);
          fc.pre(loudness.every((level) => Math.abs(level - threshold) > LIVE_HISTOGRAM.width));
        }
        const live = gates(windows);
        const kept = exact(windows);
        if (kept.integrated === Number.NEGATIVE_INFINITY) expect(live.integrated).toBe(kept.integrated);
        else expect(Math.abs(live.integrated - kept.integrated)).toBeLessThan(0.01);
        expect(Math.abs(live.range - kept.range)).toBeLessThan(0.01);
      }),
    );
  });

  it("count what is louder than the last step with all its power", () => {
    const windows = Float64Array.of(power(30), power(30), power(36));
    expect(gates(windows).integrated).toBeCloseTo(exact(windows).integrated, 9);
  });

  it("leave a reading alone while nothing is heard", () => {
    const sound = Float64Array.of(power(-20), power(-23));
    const paused = Float64Array.of(...sound, 0, power(-71), power(-70.0001));
    expect(gates(paused)).toEqual(gates(sound));
  });
});
