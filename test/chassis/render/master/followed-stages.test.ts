import { describe, expect, it } from "vitest";
import type { PlannedStage } from "#src/chassis/plan/planned-master.ts";
import { followedStages } from "#src/chassis/render/master/followed-stages.ts";
import { chain } from "#src/process/chain.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { delay } from "#src/process/delay.ts";
import type { Processor } from "#src/process/processor.ts";

const RATE = 48_000;
const FORMAT = { sampleRate: RATE, channels: 1 } as const;
const IDLE = { process: "", found: "", did: "", amount: 1, gainReduction: null, settings: null } as const;
const LATE = 12_000;

/** Passes on what it took a quarter of a second ago, and says so. */
const late: PlannedStage = {
  ...IDLE,
  stage: "eq",
  make: (format) => delay(format, LATE),
};
const glue: PlannedStage = {
  ...IDLE,
  stage: "glue",
  make: (format, follow) =>
    compressor(
      format,
      { threshold: -12, ratio: 4, attack: 0.001, release: 0.02 },
      follow === undefined ? {} : { follow },
    ),
};
const asleep: PlannedStage = { ...IDLE, stage: "stereo", make: null };

function rendered(stages: readonly ((format: typeof FORMAT) => Processor)[]): void {
  const line = chain(
    FORMAT,
    stages.map((make) => make(FORMAT)),
  );
  const sound = Float64Array.from({ length: 2 * RATE }, (_, i) => {
    const level = i >= RATE && i < 1.1 * RATE ? 1 : 0.05;
    return level * Math.sin(i / 8);
  });
  line.process([sound]);
}

describe("the stages of a master, followed", () => {
  it("tell what the glue takes away in the time of the file, behind stages that are late", () => {
    const { stages, glued } = followedStages([late, asleep, glue]);
    expect(stages).toHaveLength(2);
    rendered(stages);
    const { start, step, reductions } = glued()!;
    const at = (seconds: number) => reductions[Math.floor((seconds - start) / step)]!;
    expect(at(1.05)).toBeGreaterThan(3);
    expect(at(0.95)).toBeLessThan(0.1);
    expect(at(1.25)).toBeLessThan(0.5);
  });

  it("tell nothing where there is no glue", () => {
    const { stages, glued } = followedStages([late]);
    rendered(stages);
    expect(glued()).toBeNull();
  });
});
