import { describe, expect, it } from "vitest";
import { reverbIncrease } from "#src/decision/recipes/space/reverb-increase.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const REVERB = initialSettings(reverbIncrease.settings);
const SONG = someMusic({ to: 96, sections: sectionsAt([0, 64, 96], { kind: "build" }, { kind: "drop" }) });

describe("a reverb increase", () => {
  const send = laneOf(reverbIncrease.draw({ ...REVERB, align: "sections" }, SONG), "send");

  it("rises to its level before the drop, and nothing goes in from the drop on", () => {
    expect([0, 31, 64, 95].map((beat) => laneAt(send, beat))).toEqual([-70, -70, -70, -70]);
    expect(laneAt(send, 48)).toBeGreaterThan(-30);
    expect(laneAt(send, 63.97)).toBeGreaterThan(-6.1);
  });

  it("does not cut the tail: only the send moves, never the return", () => {
    expect(reverbIncrease.draw({ ...REVERB, align: "sections" }, SONG).lanes.map(({ role }) => role)).toEqual(["send"]);
  });

  it("cuts the send in milliseconds that end on the drop", () => {
    const edge = send.points.slice(-3).map(({ time }) => time);
    expect(edge[1]).toBe(64);
    expect((edge[1]! - edge[0]!) / 2).toBeCloseTo(0.01, 9);
  });

  it("by its mix goes from dry to half wet by the drop, and lets the tail ring over it", () => {
    const drawing = reverbIncrease.draw({ ...REVERB, align: "sections", through: "mix" }, SONG);
    const mix = laneOf(drawing, "mix");
    expect([32, 64, 66, 68].map((beat) => laneAt(mix, beat))).toEqual([0, 50, 25, 0]);
  });

  it.each(["linear", "equal power"] as const)(
    "law: the dry signal keeps its level all the way, by the %s mix law",
    (law) => {
      for (const shape of reverbIncrease.settings.shape.options) {
        const settings = { ...REVERB, through: "mix" as const, law, shape, wet: 75, bars: 4, every: 4, tail: 8 };
        const drawing = reverbIncrease.draw(settings, someMusic({ to: 48 }));
        for (let beat = 0; beat < 48; beat += 0.1) {
          const mix = laneAt(laneOf(drawing, "mix"), beat) / 100;
          const dry = law === "linear" ? 1 - mix : Math.cos((mix * Math.PI) / 2);
          const level = 20 * Math.log10(dry) + laneAt(laneOf(drawing, "gain"), beat);
          expect(Math.abs(level)).toBeLessThan(0.12);
        }
      }
    },
  );

  it("closes a tail that reaches into the next span before that span is half over", () => {
    const settings = { ...REVERB, through: "mix" as const, bars: 1, every: 1, tail: 32 };
    const mix = laneOf(reverbIncrease.draw(settings, someMusic()), "mix");
    expect([4, 6, 8, 10].map((beat) => laneAt(mix, beat))).toEqual([50, 0, 50, 0]);
  });

  it("sends nothing where there is no section to end at", () => {
    const drawing = reverbIncrease.draw({ ...REVERB, align: "sections" }, someMusic());
    expect(laneOf(drawing, "send").points.map(({ value }) => value)).toEqual([-70, -70]);
    expect(drawing.notes).toEqual([{ code: "no-sections" }]);
  });
});
