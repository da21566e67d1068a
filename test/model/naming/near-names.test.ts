import { describe, expect, it } from "vitest";
import { nearNames } from "#src/model/naming/near-names.ts";

const NAMES = ["spotify", "apple", "youtube", "tidal", "r128", "podcast", "spotify-loud"];

describe("near names", () => {
  it.each([
    ["spotfy", "spotify"],
    ["Sptoify", "spotify"],
    ["aple", "apple"],
    ["you tub", "youtube"],
    ["r182", "r128"],
    ["pod", "podcast"],
    ["SPOTIFY LOUT", "spotify-loud"],
  ])("%s may mean %s", (typed, meant) => {
    expect(nearNames(typed, NAMES)[0]).toBe(meant);
  });

  it.each(["", "  ", "x", "vinyl", "cassette"])("%j means none of them", (typed) => {
    expect(nearNames(typed, NAMES)).toEqual([]);
  });
});
