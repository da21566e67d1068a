import { describe, expect, it } from "vitest";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { plainName } from "#src/model/naming/near-names.ts";

const row = (id: string): Platform | undefined => PLATFORMS.find((one) => one.id === id);

describe("the platforms", () => {
  it.each([
    ["spotify", -14, 1, -1, -2, true, "A"],
    ["spotify-loud", -11, 1, -1, -2, true, "A"],
    ["spotify-quiet", -19, 1, -1, -2, true, "A"],
    ["apple-music", -16, 1, -1, null, true, "B"],
    ["youtube", -14, 1, -1, null, false, "B"],
    ["tidal", -14, 1, -1, null, false, "B"],
    ["amazon-music", -14, 1, -2, null, null, "C"],
    ["deezer", -15, 1, -1, null, null, "B"],
    ["soundcloud", null, 1, -1, null, null, "C"],
    ["qobuz", null, 1, -1, null, null, "C"],
    ["beatport", null, 1, -1, null, false, "C"],
    ["apple-podcasts", -16, 1, -1, null, null, "A"],
    ["r128", -23, 0.5, -1, null, null, "A"],
    ["atsc-a85", -24, 2, -2, null, null, "B"],
    ["aes", -16, 1, -1, null, null, "B"],
    ["aes-album", -14, 1, -1, null, null, "B"],
    ["aes-speech", -18, 1, -1, null, null, "B"],
  ])("%s: %s LUFS within %s, %s dBTP", (id, loudness, tolerance, truePeak, truePeakIfLoud, boosts, confidence) => {
    expect(row(id)).toMatchObject({ loudness, tolerance, truePeak, truePeakIfLoud, boosts, confidence });
  });

  it("are all in this table, say when and from whom, and share no name", () => {
    expect(PLATFORMS).toHaveLength(17);
    for (const { asOf, source, own } of PLATFORMS) {
      expect(own).toBe(false);
      expect(asOf).toMatch(/^20\d\d(-\d\d)?$/);
      expect(source!.length).toBeGreaterThan(5);
    }
    const names = PLATFORMS.flatMap(({ id, name, called, aliases }) => [
      ...new Set([id, name, called, ...aliases].map(plainName)),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("have a loud ceiling and where it begins together, and a headroom rule only where they raise", () => {
    for (const { truePeakIfLoud, loudAbove, boosts, headroomRule } of PLATFORMS) {
      expect(truePeakIfLoud === null).toBe(loudAbove === null);
      expect(headroomRule !== null).toBe(boosts === true);
    }
  });
});
