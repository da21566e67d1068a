import { describe, expect, it } from "vitest";
import { namedTracks } from "#src/cli/mix/named-tracks.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const SET = liveSet({
  tracks: ["Vox", "Twin", "Twin", "Kick, Snare"].map((name, id) => track({ id: 10 + id, name })),
});

describe("tracks that --lock and --first name", () => {
  it.each<[string | null, readonly number[]]>([
    [null, []],
    ["vox", [10]],
    ["2,1", [11, 10]],
    ["Kick, Snare", [13]],
    ["Twin", [11, 12]],
    ["Twin,Vox,Twin", [11, 12, 10]],
    ["Twin#2", [12]],
  ])("%s", (words, ids) => {
    expect(namedTracks(SET, words)).toEqual({ ok: true, value: ids });
  });

  it("of a track that is not there is refused", () => {
    expect(namedTracks(SET, "Vox,Bass")).toMatchObject({ ok: false });
  });
});
