import { describe, expect, it } from "vitest";
import { drawnScale } from "#src/cli/draw/tell/drawn-scale.ts";
import { straightTaper } from "#src/curve/tapers/plain-tapers.ts";
import type { Parameter } from "#src/model/live-set.ts";
import { parameter, track } from "#test/doubles/sets/live-set.ts";

function scaleOf(given: Partial<Parameter>) {
  const own = parameter({ name: "Knob", target: 77, kind: "float", ...given });
  const taper = straightTaper("travel", [own.minimum ?? 0, own.maximum ?? 1], [0, 1]);
  const device = { name: "Device", className: "", on: true, parameters: [own], nested: [] };
  return drawnScale(track({ devices: [device] as never }), { parameter: 77, taper });
}

describe("the scale that a written parameter is drawn in", () => {
  it.each([
    ["a frequency, even in octaves", { unit: "Hz", minimum: 20, maximum: 20_000 }, 1000, "1 kHz", "Hz", "2k"],
    ["per cent", { unit: "%", minimum: 0, maximum: 200 }, 50, "50 %", "%", "100"],
    ["a time", { unit: "ms", minimum: 0, maximum: 500 }, 125, "125 ms", "ms", "200"],
    [
      "what nobody knows, as its knob's way",
      { unit: "", minimum: 0, maximum: 10 },
      5,
      "50 % of its way",
      "% way",
      "60",
    ],
  ] as const)("%s", (_, given, raw, words, unit, mark) => {
    const scale = scaleOf(given);
    expect(scale.unit).toBe(unit);
    expect(scale.words(raw)).toBe(words);
    const [low, high] = [scale.toDrawn(given.minimum), scale.toDrawn(given.maximum)];
    const marks = scale.marks(low, high, 112);
    expect(marks.map((each) => each.words)).toContain(mark);
    for (const { value } of marks) {
      expect(value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(value).toBeLessThanOrEqual(high + 1e-9);
    }
  });

  it("puts an octave as high everywhere", () => {
    const scale = scaleOf({ unit: "Hz", minimum: 20, maximum: 20_000 });
    expect(scale.toDrawn(400) - scale.toDrawn(200)).toBeCloseTo(scale.toDrawn(8000) - scale.toDrawn(4000), 6);
  });
});
