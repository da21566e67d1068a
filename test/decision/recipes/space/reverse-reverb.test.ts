import { describe, expect, it } from "vitest";
import { reverseReverb } from "#src/decision/recipes/space/reverse-reverb.ts";
import { reverseReverbRender } from "#src/decision/recipes/space/reverse-reverb-render.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { hitsAt, someMusic } from "#test/doubles/heard/some-music.ts";

const SWELL = initialSettings(reverseReverb.settings);
const SUNG = [
  { syllable: 6, end: 7, gap: 5 },
  { syllable: 19, end: 20, gap: 2 },
  { syllable: 30, end: 31, gap: Number.POSITIVE_INFINITY },
];

describe("a reverse reverb", () => {
  const lane = laneOf(reverseReverb.draw(SWELL, someMusic({ phraseEnds: SUNG })), "send");

  it("swells into the phrase that follows and is shut when it begins", () => {
    expect([7.9, 8].map((beat) => laneAt(lane, beat))).toEqual([-70, -60]);
    expect(laneAt(lane, 11.98)).toBeGreaterThan(-1);
    expect(laneAt(lane, 12)).toBe(-70);
  });

  it("rises as a decay played backwards: the same decibels in every beat", () => {
    const steps = [8, 9, 10].map((beat) => laneAt(lane, beat + 1) - laneAt(lane, beat));
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 9);
  });

  it("begins no earlier than the phrase before it ended", () => {
    expect([19.9, 20, 22].map((beat) => laneAt(lane, beat))).toEqual([-70, -60, -70]);
  });

  it("swells into sections and hits as well, as often as there is room", () => {
    const sections = sectionsAt([0, 16, 32]);
    const form = laneOf(reverseReverb.draw({ ...SWELL, before: "sections" }, someMusic({ sections })), "send");
    expect([11.9, 12, 16].map((beat) => laneAt(form, beat))).toEqual([-70, -60, -70]);
    const music = someMusic({ hits: hitsAt(8, 8.25, 16) });
    const struck = reverseReverb.draw({ ...SWELL, before: "hits" }, music);
    expect([4, 8, 12, 16].map((beat) => laneAt(laneOf(struck, "send"), beat))).toEqual([-60, -70, -60, -70]);
    expect(struck.notes).toEqual([{ code: "limited", what: "swells", times: 1 }]);
  });

  it.each([
    ["phrases", "no-phrase-ends"],
    ["sections", "no-sections"],
    ["hits", "no-hits"],
  ] as const)("sends nothing where no %s are known, and says so", (before, code) => {
    const drawing = reverseReverb.draw({ ...SWELL, before }, someMusic());
    expect(laneOf(drawing, "send").points.map(({ value }) => value)).toEqual([-70, -70]);
    expect(drawing.notes).toEqual([{ code }]);
  });

  it("tells how the swell is rendered, with a decay as long as the rise", () => {
    const steps = reverseReverbRender(4, 120);
    expect(steps).toHaveLength(6);
    expect(steps.join(" ")).toContain("a decay of 2.0 s (4 beats at this tempo)");
    expect(reverseReverbRender(1, 60).join(" ")).toContain("a decay of 1.0 s (1 beat at this tempo)");
  });
});
