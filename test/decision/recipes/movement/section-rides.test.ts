import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compressionRide } from "#src/decision/recipes/movement/compression-ride.ts";
import { saturationRide } from "#src/decision/recipes/movement/saturation-ride.ts";
import { sectionWeights } from "#src/decision/recipes/movement/section-weights.ts";
import { softClipGain } from "#src/decision/recipes/movement/soft-clip-gain.ts";
import type { MusicLevels } from "#src/model/recipe/music.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { anyMusic, someMusic } from "#test/doubles/heard/some-music.ts";

const DRIVE = initialSettings(saturationRide.settings);
const SQUEEZE = initialSettings(compressionRide.settings);
const VERSE_AND_CHORUS = sectionsAt([0, 32, 64, 96], { loudness: -20 }, { loudness: -12 }, { loudness: -16 });

function heard(...loudness: readonly (readonly [number, number])[]): MusicLevels {
  return { loudness: loudness.map(([time, value]) => ({ time, value })), bass: [], monoLoss: [] };
}

describe("how full a section is", () => {
  it("goes by its loudness, from the quietest to the loudest", () => {
    expect(sectionWeights(VERSE_AND_CHORUS)).toEqual([0, 1, 0.5]);
  });

  it("makes no mountain of a molehill: sections that are alike are hardly moved", () => {
    const weights = sectionWeights(sectionsAt([0, 8, 16], { loudness: -14 }, { loudness: -13.4 }));
    expect(weights[1]).toBeCloseTo(0.2, 9);
  });

  it("goes by kind and name where nothing was measured", () => {
    const form = sectionsAt(
      [0, 8, 16, 24, 32],
      { name: "Verse" },
      { kind: "build" },
      { kind: "drop" },
      { name: "Chorus 2" },
    );
    expect(sectionWeights(form)).toEqual([0, 0.5, 1, 1]);
  });
});

describe("a saturation ride", () => {
  const music = someMusic({ to: 96, sections: VERSE_AND_CHORUS, levels: heard([0, -18]) });

  it("drives the chorus from its first beat to its last, and the verse not at all", () => {
    const lane = laneOf(saturationRide.draw(DRIVE, music), "drive");
    expect([0, 31, 32, 64, 65, 95].map((beat) => laneAt(lane, beat))).toEqual([0, 0, 4, 4, 2, 2]);
    expect(laneAt(lane, 31.5)).toBe(2);
  });

  it("is level-matched: the trim takes away what the drive is estimated to add", () => {
    const drawing = saturationRide.draw(DRIVE, music);
    expect(laneAt(laneOf(drawing, "driveTrim"), 48)).toBeCloseTo(-softClipGain(4, -18), 6);
    expect(laneAt(laneOf(drawing, "driveTrim"), 80)).toBeCloseTo(-softClipGain(2, -18), 6);
    expect(laneAt(laneOf(drawing, "driveTrim"), 16)).toBeCloseTo(0, 9);
  });

  it("law: trims never more than it drives, and never the other way", () => {
    fc.assert(
      fc.property(anyMusic(), fc.double({ min: 0, max: 12, noNaN: true }), (any, drive) => {
        const drawing = saturationRide.draw({ ...DRIVE, drive }, any);
        const [driven, trimmed] = [laneOf(drawing, "drive"), laneOf(drawing, "driveTrim")];
        for (const { time } of [...driven.points, ...trimmed.points]) {
          expect(laneAt(trimmed, time)).toBeLessThanOrEqual(1e-9);
          expect(laneAt(trimmed, time)).toBeGreaterThanOrEqual(-laneAt(driven, time) - 1e-9);
        }
      }),
    );
  });

  it("is flat where no section is known, and says what it did not hear", () => {
    const flat = saturationRide.draw(DRIVE, someMusic());
    expect(flat.lanes.flatMap(({ points }) => points.map(({ value }) => value))).toEqual([0, 0, 0, 0]);
    expect(flat.notes).toEqual([{ code: "no-sections" }]);
    const unheard = saturationRide.draw(DRIVE, someMusic({ sections: VERSE_AND_CHORUS }));
    expect(unheard.notes).toEqual([{ code: "nothing-heard" }]);
  });
});

describe("a compression ride", () => {
  it("lowers the threshold in the fullest section by the whole depth", () => {
    const music = someMusic({ to: 96, sections: VERSE_AND_CHORUS, levels: heard([0, -14]) });
    const lane = laneOf(compressionRide.draw(SQUEEZE, music), "threshold");
    expect([16, 48, 80].map((beat) => laneAt(lane, beat))).toEqual([-18, -21, -19.5]);
  });

  it("follows bars that are louder than their section, when it is told to", () => {
    const levels = heard([0, -20], [64, -20], [80, -17], [96, -20]);
    const music = someMusic({ to: 96, sections: VERSE_AND_CHORUS, levels });
    const still = laneOf(compressionRide.draw({ ...SQUEEZE, follow: 0 }, music), "threshold");
    const moved = laneOf(compressionRide.draw({ ...SQUEEZE, follow: 100 }, music), "threshold");
    expect(laneAt(still, 80)).toBe(-19.5);
    expect(laneAt(moved, 80)).toBeLessThan(-20);
    expect(laneAt(moved, 80)).toBeGreaterThanOrEqual(-21);
    expect(laneAt(moved, 68)).toBeGreaterThan(laneAt(still, 68));
  });

  it("takes silence for nothing to follow", () => {
    const levels = heard([0, Number.NEGATIVE_INFINITY]);
    const music = someMusic({ to: 96, sections: VERSE_AND_CHORUS, levels });
    const lane = laneOf(compressionRide.draw({ ...SQUEEZE, follow: 100 }, music), "threshold");
    expect([16, 48, 80].map((beat) => laneAt(lane, beat))).toEqual([-18, -21, -19.5]);
  });

  it("stays at its threshold where no section is known", () => {
    const drawing = compressionRide.draw({ ...SQUEEZE, threshold: -24 }, someMusic());
    expect(laneOf(drawing, "threshold").points.map(({ value }) => value)).toEqual([-24, -24]);
    expect(drawing.notes).toEqual([{ code: "no-sections" }]);
  });
});
