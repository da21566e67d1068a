import { describe, expect, it } from "vitest";
import { noteWords } from "#src/chassis/work/recipe-words.ts";
import { alignedSpans } from "#src/decision/recipes/drawing/aligned-spans.ts";
import { songBars } from "#src/model/time/bars.ts";
import { sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const FOUR_BARS = { bars: 4, every: 4, align: "bars" } as const;

describe("spans", () => {
  it("end at every nth bar line of the stretch, in any time signature", () => {
    expect(alignedSpans(someMusic(), FOUR_BARS).spans).toEqual([
      { from: 0, to: 16 },
      { from: 16, to: 32 },
    ]);
    const waltz = someMusic({ from: 6, to: 30, bars: songBars([3, 4]) });
    expect(alignedSpans(waltz, { ...FOUR_BARS, bars: 2 }).spans).toEqual([
      { from: 12, to: 18 },
      { from: 24, to: 30 },
    ]);
  });

  it("count bars, not beats, across a change of signature", () => {
    const bars = songBars([4, 4], [{ time: 8, signature: [7, 8] }]);
    expect(alignedSpans(someMusic({ to: 15, bars }), FOUR_BARS).spans).toEqual([{ from: 0, to: 15 }]);
    const cut = songBars([4, 4], [{ time: 7, signature: [3, 4] }]);
    expect(alignedSpans(someMusic({ to: 7, bars: cut }), { ...FOUR_BARS, bars: 1, every: 2 }).spans).toEqual([
      { from: 4, to: 7 },
    ]);
  });

  it("count from the bar line nearest to the stretch's beginning, so that a pick-up is no bar", () => {
    expect(alignedSpans(someMusic({ from: 3, to: 20 }), FOUR_BARS).spans).toEqual([{ from: 4, to: 20 }]);
  });

  it("end with a stretch that is too short for them, and say that they were squeezed", () => {
    const { spans, notes } = alignedSpans(someMusic({ to: 6 }), FOUR_BARS);
    expect(spans).toEqual([{ from: 0, to: 6 }]);
    expect(notes.map(noteWords)).toEqual(["1 stretch is shorter than asked for, as there is no more room."]);
  });

  it("end on drops, or on every section where none is a drop", () => {
    const form = sectionsAt([0, 16, 24, 40], { kind: "build" }, { kind: "drop" }, {});
    expect(alignedSpans(someMusic({ sections: form }), { ...FOUR_BARS, align: "sections" }).spans).toEqual([
      { from: 0, to: 16 },
    ]);
    const plain = sectionsAt([0, 16, 24, 32]);
    expect(alignedSpans(someMusic({ sections: plain }), { ...FOUR_BARS, bars: 1, align: "sections" }).spans).toEqual([
      { from: 12, to: 16 },
      { from: 20, to: 24 },
    ]);
    expect(
      alignedSpans(someMusic({ sections: form }), { ...FOUR_BARS, bars: 1, align: "sections" }, "all").spans,
    ).toEqual([
      { from: 12, to: 16 },
      { from: 20, to: 24 },
    ]);
  });

  it("keep their length before a section that begins between two bar lines", () => {
    const sections = sectionsAt([0, 17.5, 32]);
    expect(alignedSpans(someMusic({ sections }), { ...FOUR_BARS, bars: 2, align: "sections" }).spans).toEqual([
      { from: 9.5, to: 17.5 },
    ]);
  });

  it("say when there is no section to end at", () => {
    expect(alignedSpans(someMusic(), { ...FOUR_BARS, align: "sections" })).toEqual({
      spans: [],
      notes: [{ code: "no-sections" }],
    });
  });
});
