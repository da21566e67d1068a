import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterSweep } from "#src/decision/recipes/movement/filter-sweep.ts";
import { highPassSweep } from "#src/decision/recipes/movement/high-pass-sweep.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { anyMusic, someMusic } from "#test/doubles/heard/some-music.ts";

const SWEEP = initialSettings(filterSweep.settings);
const HIGH_PASS = initialSettings(highPassSweep.settings);

describe("a filter sweep", () => {
  it("from 200 Hz to 5 kHz over eight bars is two points", () => {
    expect(filterSweep.draw(SWEEP, someMusic())).toEqual({
      lanes: [
        {
          role: "lowPass",
          unit: "Hz",
          points: [
            { time: 0, value: 200 },
            { time: 32, value: 5_000 },
          ],
        },
      ],
      notes: [],
      events: [{ kind: "sweep", from: 0, to: 32, at: 32 }],
    });
  });

  it("is even to the ear: the same ratio in every bar", () => {
    const lane = laneOf(filterSweep.draw(SWEEP, someMusic()), "lowPass");
    const ratios = Array.from({ length: 8 }, (_, bar) => laneAt(lane, 4 * bar + 4) / laneAt(lane, 4 * bar));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(25 ** (1 / 8), 9);
  });

  it("goes down, or up and down, and takes low over high the other way round", () => {
    const down = laneOf(filterSweep.draw({ ...SWEEP, direction: "down" }, someMusic()), "lowPass");
    expect([laneAt(down, 0), laneAt(down, 32)]).toEqual([5_000, 200]);
    const turned = { ...SWEEP, direction: "up and down", low: 5_000, high: 200 } as const;
    const both = laneOf(filterSweep.draw(turned, someMusic()), "lowPass");
    expect([laneAt(both, 0), laneAt(both, 16), laneAt(both, 32)]).toEqual([200, 5_000, 200]);
  });

  it("holds where it ended or opens, and stands open before its first span", () => {
    const music = someMusic({ to: 64 });
    const sweep = { ...SWEEP, bars: 4, every: 8 };
    const held = laneOf(filterSweep.draw(sweep, music), "lowPass");
    expect([0, 15, 16, 32, 47].map((beat) => laneAt(held, beat))).toEqual([20_000, 20_000, 200, 5_000, 5_000]);
    const opened = laneOf(filterSweep.draw({ ...sweep, rest: "open", filter: "highPass" }, music), "highPass");
    expect([0, 16, 32, 47, 48].map((beat) => laneAt(opened, beat))).toEqual([20, 200, 20, 20, 200]);
    expect(laneAt(opened, 32, "left")).toBe(5_000);
  });

  it("rings most where it turns or ends, and not at all after it", () => {
    const ringing = filterSweep.draw({ ...SWEEP, resonance: 40 }, someMusic());
    const lane = laneOf(ringing, "resonance");
    expect([laneAt(lane, 0), laneAt(lane, 16), laneAt(lane, 32, "left"), laneAt(lane, 32)]).toEqual([0, 20, 40, 0]);
    const turning = filterSweep.draw({ ...SWEEP, resonance: 40, direction: "up and down" }, someMusic());
    expect([0, 16, 32].map((beat) => laneAt(laneOf(turning, "resonance"), beat))).toEqual([0, 40, 0]);
  });

  it("stands open where there is no section to end at", () => {
    const drawing = filterSweep.draw({ ...SWEEP, align: "sections" }, someMusic());
    expect(drawing.notes).toEqual([{ code: "no-sections" }]);
    expect(laneOf(drawing, "lowPass").points.map(({ value }) => value)).toEqual([20_000, 20_000]);
  });
});

describe("a high-pass sweep", () => {
  it("rises from 20 Hz to 500 Hz over eight bars and is open again when they end", () => {
    const lane = laneOf(highPassSweep.draw(HIGH_PASS, someMusic({ to: 64 })), "highPass");
    expect([laneAt(lane, 0), laneAt(lane, 16), laneAt(lane, 32, "left")]).toEqual([20, 100, 500]);
    expect([laneAt(lane, 32), laneAt(lane, 64)]).toEqual([20, 20]);
  });

  it("law: is fully open on the drop, whatever its settings", () => {
    const shape = fc.constantFrom(...highPassSweep.settings.shape.options);
    fc.assert(
      fc.property(anyMusic(), shape, fc.double({ min: 0.25, max: 64, noNaN: true }), (music, bend, bars) => {
        const settings = { ...HIGH_PASS, bars, shape: bend, low: 100, align: "sections" as const };
        const lane = laneOf(highPassSweep.draw(settings, music), "highPass");
        const last = music.sections.findLast(
          ({ kind, from }) => kind === "drop" && from > music.from && from <= music.to,
        );
        if (last !== undefined) expect(laneAt(lane, last.from)).toBe(20);
      }),
    );
  });

  it("opens over a beat when it is asked to, and no later than the next span begins", () => {
    const slow = { ...HIGH_PASS, fall: 1, bars: 4, every: 8 };
    const lane = laneOf(highPassSweep.draw(slow, someMusic({ to: 64 })), "highPass");
    expect(laneAt(lane, 32)).toBe(500);
    expect(laneAt(lane, 32.5)).toBeCloseTo(100, 9);
    expect(laneAt(lane, 33)).toBe(20);
    const touching = laneOf(highPassSweep.draw({ ...slow, bars: 8 }, someMusic({ to: 64 })), "highPass");
    expect(laneAt(touching, 32)).toBe(20);
  });

  it("leaves everything open before the first drop's build and after the drop", () => {
    const sections = sectionsAt([0, 48, 64], { kind: "build" }, { kind: "drop" });
    const music = someMusic({ to: 64, sections });
    const lane = laneOf(highPassSweep.draw({ ...HIGH_PASS, align: "sections", low: 40 }, music), "highPass");
    expect([0, 15.9, 16, 48, 63].map((beat) => laneAt(lane, beat))).toEqual([20, 20, 40, 20, 20]);
  });
});
