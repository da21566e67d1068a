import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weighedEvidence } from "#src/decision/mix/roles/weighed-evidence.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";

const sign = fc.record({
  role: fc.constantFrom(...TRACK_ROLES.filter((role) => role !== "unknown")),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.constantFrom("name" as const, "group" as const, "device" as const, "sound" as const),
});

describe("several signs of a role", () => {
  it("one more for what is guessed never lowers the confidence", () => {
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 6 }), sign, (signs, more) => {
        const before = weighedEvidence(signs);
        fc.pre(before.role !== "unknown");
        const after = weighedEvidence([...signs, { ...more, role: before.role }]);
        expect(after.role).toBe(before.role);
        expect(after.confidence).toBeGreaterThanOrEqual(before.confidence - 1e-12);
      }),
    );
  });

  it("does not depend on the order, but for what is exactly as likely", () => {
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 5 }), (signs) => {
        const confidence = weighedEvidence(signs).confidence;
        expect(weighedEvidence(signs.toReversed()).confidence).toBeCloseTo(confidence, 9);
      }),
    );
  });

  it("stays from 0 to 1", () => {
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const { confidence } = weighedEvidence(signs);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  const named: RoleGuess = { role: "kick", confidence: 0.9, by: "name" };

  it("one for something else lowers it, and does not win over a stronger one", () => {
    const against = weighedEvidence([named, { role: "pad", confidence: 0.5, by: "sound" }]);
    expect(against).toEqual({ role: "kick", confidence: 0.9 * 0.75, by: "name" });
  });

  it("one for all drums speaks for one of them, in part", () => {
    const grouped = weighedEvidence([named, { role: "drums", confidence: 0.4, by: "group" }]);
    expect(grouped.role).toBe("kick");
    expect(grouped.confidence).toBeCloseTo(1 - 0.1 * 0.8, 9);
  });

  it("says nothing by nothing, and by too little", () => {
    const nothing = { role: "unknown", confidence: 0, by: "nothing" };
    expect(weighedEvidence([])).toEqual(nothing);
    expect(weighedEvidence([{ role: "pad", confidence: 0.1, by: "sound" }])).toEqual(nothing);
  });
});
