import { describe, expect, it } from "vitest";
import { saidRoles, withSaidRole } from "#src/decision/mix/roles/said-roles.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";

const EMPTY: MixNotes = { sets: {} };
const song = (...tracks: (readonly [id: number, name: string])[]) => ({
  name: "Song.als",
  tracks: tracks.map(([id, name]) => ({ id, name })),
});

describe("what a user said of tracks", () => {
  const set = song([1, "Audio"], [2, "Audio"], [3, "Bass"]);
  const notes = withSaidRole(withSaidRole(EMPTY, set, set.tracks[1]!, "guitar"), set, set.tracks[2]!, "sub");

  it("is found again by the track's id, also of two with one name", () => {
    expect([...saidRoles(notes, set)]).toEqual([
      [2, "guitar"],
      [3, "sub"],
    ]);
  });

  it("follows a track that was renamed, and one whose id is gone by its name", () => {
    expect(saidRoles(notes, song([3, "Sub Bass"])).get(3)).toBe("sub");
    expect(saidRoles(notes, song([9, "Bass"])).get(9)).toBe("sub");
  });

  it("counts for none where several have the name, and for no other set", () => {
    expect(saidRoles(notes, song([8, "Audio"], [9, "Audio"])).size).toBe(0);
    expect(saidRoles(notes, { ...set, name: "Other.als" }).size).toBe(0);
  });

  it("is the last word, and is taken back", () => {
    const again = withSaidRole(notes, set, set.tracks[2]!, "bass");
    expect(saidRoles(again, set).get(3)).toBe("bass");
    expect(saidRoles(withSaidRole(again, set, set.tracks[2]!, null), set).has(3)).toBe(false);
    const moved = song([9, "Bass"]);
    expect(saidRoles(withSaidRole(notes, moved, moved.tracks[0]!, null), moved).size).toBe(0);
  });

  it("goes by names alone in a running Live, whose ids are another track's in the file, and writes none down", () => {
    const running = { ...song([2, "Bass"], [3, "Vox"]), running: true };
    expect([...saidRoles(notes, running)]).toEqual([[2, "sub"]]);
    const said = withSaidRole(notes, running, running.tracks[1]!, "lead-vocal");
    expect(said.sets["Song.als"]?.roles?.at(-1)).toEqual({ track: "Vox", role: "lead-vocal" });
    expect([...saidRoles(said, song([1, "Vox"], [3, "Bass"]))]).toEqual([
      [3, "sub"],
      [1, "lead-vocal"],
    ]);
  });

  it("leaves what it does not know, and other sets, as they are", () => {
    const more = {
      sets: { "Song.als": { lock: ["Vox"] }, "Other.als": { roles: [] } },
      later: 1,
    } as unknown as MixNotes;
    expect(withSaidRole(more, set, set.tracks[0]!, "keys")).toEqual({
      sets: {
        "Song.als": { lock: ["Vox"], roles: [{ track: "Audio", id: 1, role: "keys" }] },
        "Other.als": { roles: [] },
      },
      later: 1,
    });
  });
});
