import { describe, expect, it } from "vitest";
import type { ProcessFormat } from "#src/process/processor.ts";
import { haasFor } from "#src/process/stereo/haas/haas-for.ts";
import { judgeHaas } from "#src/process/stereo/haas/judge-haas.ts";
import { stretch } from "#test/doubles/response/processed.ts";

const RATE = 48_000;
const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };
const SETTINGS = { delay: 12, amount: 0.5, from: 300 };
const SILENCE = new Float64Array(RATE);
const [NOISE] = stretch("noise", STEREO, RATE) as [Float64Array];

/** Overtones that fall by 12 dB an octave. */
function string(fundamental: number): Float64Array {
  return SILENCE.map((_, i) =>
    [1, 2, 3, 4, 5, 6].reduce(
      (sum, n) => sum + (0.3 / n ** 2) * Math.sin((2 * Math.PI * n * fundamental * i) / RATE),
      0,
    ),
  );
}

/** A tone that falls from 180 to 45 Hz, every half second. */
function kick(): Float64Array {
  return SILENCE.map((_, i) => {
    const t = (i / RATE) % 0.5;
    return Math.exp(-12 * t) * Math.sin(2 * Math.PI * (45 * t + (135 / 30) * (1 - Math.exp(-30 * t))));
  });
}

describe("the guard of a delayed middle", () => {
  it.each([
    ["a bass", string(55)],
    ["a kick", kick()],
    ["a bass under a quiet voice", string(55).map((x, i) => x + 0.02 * NOISE[i]!)],
  ])("refuses %s, which would stay in the middle", (_, sound) => {
    const { bass, refusal } = judgeHaas([sound, sound], RATE);
    expect(bass).toBeGreaterThan(2 / 3);
    expect(refusal).toMatch(
      /^\d+ % of what is heard in the middle lies below 250 Hz, and bass stays there: widen the sounds above it, or a copy of this one without its lows\.$/,
    );
  });

  it.each([
    ["noise", NOISE],
    ["a string above the bass", string(440)],
    ["a mix whose bass is no louder than the rest", string(55).map((x, i) => x + NOISE[i]!)],
  ])("passes %s", (_, sound) => {
    const { bass, refusal } = judgeHaas([sound, sound], RATE);
    expect(bass).toBeLessThan(0.6);
    expect(refusal).toBeNull();
  });

  it("looks at the middle alone: a bass on the side is none of it", () => {
    const bass = string(55);
    const sound = [1, -1].map((sign) => NOISE.map((x, i) => 0.5 * x + sign * bass[i]!));
    expect(judgeHaas(sound, RATE).refusal).toBeNull();
  });

  it("refuses one channel, and what has nothing in the middle", () => {
    expect(judgeHaas([NOISE], RATE).refusal).toBe(
      "One channel has no side that a delay could be sent to: make the track stereo first.",
    );
    const nothing = {
      bass: null,
      refusal: "Nothing is heard in the middle that could be sent to the side: set its width instead.",
    };
    expect(judgeHaas([SILENCE, SILENCE], RATE)).toEqual(nothing);
    expect(judgeHaas([NOISE, NOISE.map((x) => -x)], RATE)).toEqual(nothing);
    expect(judgeHaas([new Float64Array(0), new Float64Array(0)], RATE)).toEqual(nothing);
  });

  it("stands in front of the processor", () => {
    const refused = haasFor(STEREO, SETTINGS, [string(55), string(55)]);
    expect(refused).toEqual({ ok: false, error: expect.stringContaining("bass stays there") });
    const made = haasFor(STEREO, SETTINGS, [NOISE, NOISE]);
    expect(made.ok && made.value.latency).toBe(0);
    expect(() => haasFor(STEREO, SETTINGS, [NOISE])).toThrow(RangeError);
    expect(() => haasFor(STEREO, { ...SETTINGS, delay: 99 }, [NOISE, NOISE])).toThrow(RangeError);
  });
});
