import { expect, it } from "vitest";
import { equaliserStage, matchStage } from "#src/devices/master/stages/made-stage.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";

const FORMAT = { sampleRate: 48_000, channels: 2 } as const;

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
