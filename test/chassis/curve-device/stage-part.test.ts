import { describe, expect, it } from "vitest";
import { stagePart } from "#src/chassis/curve-device/find-targets.ts";
import { playedStretch } from "#src/chassis/curve-device/played-stretch.ts";
import { planCurves } from "#src/chassis/plan/plan-curves.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import type { PresetTarget } from "#src/model/recipe/preset.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";
import { audioClip, parameter, track } from "#test/doubles/sets/live-set.ts";

const music = someMusic({ to: 16 });
const STAGE = parameter({ name: "Pump", target: 9, unit: "dB", value: 0, minimum: -70, maximum: 12 });

/** A pump of 12 dB on the device's own stage: what would be written, and what the device plays itself. */
function pumped(targets: readonly PresetTarget[]) {
  const known = { parameter: STAGE, className: "", name: "Pump", envelope: [] };
  const found = { known, role: "gain", part: stagePart(targets, "gain"), given: null, way: "preset" } as const;
  const plan = planCurves(pump, settingsFrom(pump, { depth: 12, strength: 0 }), music, [found]);
  if (!plan.ok) throw new Error(plan.error.sentence);
  const stretch = { track: track(), place: "arrangement", clips: [audioClip({ end: 16 })], from: 0, to: 16 } as const;
  const heard = { lacks: {}, warnings: [], unheard: [] };
  const move = {
    stretch,
    music,
    waveform: new Float32Array(),
    outline: new Float32Array(),
    follows: null,
    plan: plan.value,
    ...heard,
  };
  const values = (points: readonly { readonly value: number }[]) => points.map(({ value }) => value);
  const [written, played] = [plan.value.curves[0]!.points, playedStretch(move, PUMP.lines, []).curves[0]!.points];
  return [values(written), values(played)].map((each) => [Math.min(...each), Math.max(...each)]);
}

describe("the part that a preset gives to the stage", () => {
  it("counts in what is written and in what the device plays itself", () => {
    const upper: PresetTarget = { role: "gain", to: "stage", range: [0.5, 1], inverted: false };
    for (const [low, high] of pumped([upper])) {
      expect(low).toBeCloseTo(-6, 6);
      expect(high).toBeCloseTo(0, 6);
    }
    for (const [low] of pumped([])) expect(low).toBeCloseTo(-12, 6);
  });
});
