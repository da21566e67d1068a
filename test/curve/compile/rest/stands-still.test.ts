import { describe, expect, it } from "vitest";
import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { standsStill } from "#src/curve/compile/rest/stands-still.ts";
import type { Envelope } from "#src/model/envelope.ts";

/** A curve in parts of a parameter's range, over what automation it has. */
function curve(points: Envelope, envelope: Envelope): CompiledCurve {
  const target = { taper: { minimum: 0, maximum: 1 }, envelope } as unknown as CompiledCurve["target"];
  return { points, target } as CompiledCurve;
}

const flat = [
  { time: 0, value: 0.5 },
  { time: 4, value: 0.5 },
];
const rising = [
  { time: 0, value: 0.2 },
  { time: 4, value: 0.8 },
];

describe("a curve that stands still", () => {
  it.each([
    ["at one value, over no automation", flat, [], true],
    ["at one value, over automation that moves: that is left as it is", flat, rising, true],
    [
      "at one value, over automation that moves by less than a set file tells apart",
      flat,
      [
        { time: 0, value: 0.5 },
        { time: 2, value: 0.5 + 1.01e-7 },
      ],
      true,
    ],
    ["not at all", rising, [], false],
    ["where it is what the automation does anyway", rising, rising, true],
    ["not where the automation does something else", rising, flat, false],
  ] as const)("%s", (_, points, envelope, still) => {
    expect(standsStill(curve(points, envelope))).toBe(still);
  });
});
