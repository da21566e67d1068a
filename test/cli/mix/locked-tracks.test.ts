import { describe, expect, it } from "vitest";
import { lockedTracks } from "#src/cli/mix/locked-tracks.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const SET = liveSet({
  tracks: ["Vox", "Twin", "Twin", "Kick, Snare"].map((name, id) => track({ id: 10 + id, name })),
});

describe("--lock", () => {
  it.each<[string | null, readonly number[]]>([
    [null, []],
    ["vox", [10]],
    ["1,2", [10, 11]],
    ["Kick, Snare", [13]],
    ["Twin", [11, 12]],
    ["Vox,Twin", [10, 11, 12]],
    ["Twin#2", [12]],
  ])("%s", (words, ids) => {
    const locked = lockedTracks(SET, words);
    expect(locked.ok && [...locked.value].sort()).toEqual(ids);
  });

  it("of a track that is not there is refused", () => {
    expect(lockedTracks(SET, "Vox,Bass")).toMatchObject({ ok: false });
  });
});
