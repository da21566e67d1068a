import { describe, expect, it } from "vitest";
import { equaliserStage, matchStage, stereoStage } from "#src/devices/master/stages/made-stage.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Block } from "#src/process/processor.ts";
import { imageChange } from "#src/process/stereo/mono/image-change.ts";
import { stretch } from "#test/doubles/response/processed.ts";

const FORMAT = { sampleRate: 48_000, channels: 2 } as const;
const [MIDDLE, SIDE] = stretch("noise", FORMAT, 48_000) as [Float64Array, Float64Array];
/** 3 dB more of side above 500 Hz. */
const WIDER = { crossovers: [120, 500], widths: [1, 1, Math.SQRT2], widens: true };

/** A middle, and a side that much quieter. */
function sectionOf(side: number): Block {
  return [1, -1].map((sign) => MIDDLE.map((x, i) => 0.3 * (x + (sign * side * SIDE[i]!) / 0.7)));
}

function widened(side: number) {
  const section = sectionOf(side);
  const { make, settings, did } = stereoStage(WIDER, { format: FORMAT, section });
  const widest = settings?.kind === "stereo" ? settings.settings.widths.at(-1)! : 1;
  return { did, rise: amplitudeToDecibels(widest), loss: make && imageChange(make(FORMAT), section).monoLoss.after };
}

describe("a master's widening", () => {
  it("is whole where mono playback loses less than half a LU behind it", () => {
    const { rise, loss } = widened(0.15);
    expect(rise).toBeCloseTo(3, 1);
    expect(loss).toBeLessThan(0.5);
  });

  it("goes as far as mono playback loses half a LU, and no further", () => {
    const { rise, loss } = widened(0.3);
    expect(rise).toBeGreaterThan(0.3);
    expect(rise).toBeLessThan(2.7);
    expect(loss).toBeGreaterThan(0.47);
    expect(loss).toBeLessThanOrEqual(0.5);
  });

  it("is left out, and says so, where mono playback loses that much already", () => {
    expect(widened(0.5)).toEqual({ did: "nothing: mono playback would lose more than 0.5 LU", rise: 0, loss: null });
  });
});

it("corrective EQ is of minimum phase, so that nothing sounds before it was played; a match alone is of linear phase, and late", () => {
  const corrective = equaliserStage([{ shape: "bell", frequency: 90, gain: -2, q: 4 }]);
  const level = (at: number) => THIRD_OCTAVES.map((frequency) => -30 - (frequency > at ? 6 : 0));
  const match = matchStage({ found: level(2_000), wanted: level(8_000), amount: 1, most: 3 });
  for (const [stage, late] of [
    [corrective, false],
    [match, true],
  ] as const) {
    const processor = stage.make!(FORMAT);
    expect(processor.latency > 0).toBe(late);
    const impulse = [0, 1].map(() =>
      Float64Array.from({ length: processor.latency + 600 }, (_, i) => (i === 0 ? 1 : 0)),
    );
    processor.process(impulse);
    const [heard] = impulse as [Float64Array, Float64Array];
    const [before, after] = [-20, 20].map((away) => Math.abs(heard[processor.latency + away] ?? 0));
    expect(after).toBeGreaterThan(1e-5);
    expect(before).toBeCloseTo(late ? after! : 0, 12);
  }
});
