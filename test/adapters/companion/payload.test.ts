import { describe, expect, it } from "vitest";
import { encodeOrders } from "#src/adapters/companion/payload.ts";
import type { StraightEnvelope } from "#src/model/envelope.ts";

describe("the payload of a write", () => {
  it("makes one moment of times that Live's value_at_time cannot tell apart", () => {
    expect(pairsOf([at(0, 0.25), at(5e-324, 0.5), at(4, 1)])).toEqual([0, 0.25, 0, 0.5, 4, 1]);
  });

  it("keeps the first and the last of three at one moment", () => {
    expect(pairsOf([at(2, 0.25), at(2 + 1e-12, 0.75), at(2 + 2e-12, 0.5)])).toEqual([2, 0.25, 2, 0.5]);
  });

  it("draws a point that all but touches an edge to it", () => {
    expect(pairsOf([at(1e-300, 1), at(8 - 1e-12, 0)])).toEqual([0, 1, 8, 0]);
  });

  it("leaves alone what is a billionth of a beat apart", () => {
    expect(pairsOf([at(2, 0), at(2 + 1e-9, 1)])).toEqual([2, 0, 2 + 1e-9, 1]);
  });
});

function at(time: number, value: number) {
  return { time, value };
}

/** The numbers behind the JSON. */
function pairsOf(points: StraightEnvelope): number[] {
  const place = { clip: "c", parameter: "p", clipName: "", parameterName: "", arrangement: [] };
  const bytes = encodeOrders([{ ...place, from: 0, to: 8, points }]);
  const view = new DataView(bytes.buffer);
  const start = 4 + view.getUint32(0);
  return Array.from({ length: (bytes.length - start) / 8 }, (_, index) => view.getFloat64(start + index * 8, true));
}
