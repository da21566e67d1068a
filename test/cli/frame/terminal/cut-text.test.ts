import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { cutEnd, cutStart } from "#src/cli/frame/terminal/cut-text.ts";

describe("cells of a terminal", () => {
  it.each([
    ["lead.wav", 8],
    ["e\u0301tude", 5],
    ["étude", 5],
    ["日本の歌", 8],
    ["「歌」", 6],
    ["ｱｲｳ", 3],
    ["노래", 4],
    ["\u1112\u1161\u11ab", 2],
    ["🎤", 2],
    ["👩‍🎤 take", 7],
    ["🇯🇵", 2],
    ["❤️", 2],
    ["a\u200bb", 2],
    ["", 0],
  ])("of %j: %d", (text, cells) => {
    expect(columnsOf(text)).toBe(cells);
  });

  it("a text that is too long is cut between characters, never inside one", () => {
    expect(cutEnd("👩‍🎤👩‍🎤👩‍🎤", 5)).toBe("👩‍🎤👩‍🎤…");
    expect(cutEnd("日本の歌", 4)).toBe("日…");
    expect(cutStart("Masters/日本の歌.wav", 9)).toBe("…の歌.wav");
    expect(cutStart("e\u0301tude", 5)).toBe("e\u0301tude");
  });

  it("what is cut fits, and what fits is not cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 60 }), (text, room) => {
        for (const cut of [cutEnd(text, room), cutStart(text, room)]) {
          expect(columnsOf(cut)).toBeLessThanOrEqual(room);
          expect(cut === text).toBe(columnsOf(text) <= room);
        }
      }),
    );
  });
});
