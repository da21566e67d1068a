import { describe, expect, it } from "vitest";
import { keptRoles } from "#src/chassis/listening/roles/kept-roles.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { MixNotesFile } from "#src/ports/output/mix-notes-file.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

/** Notes in memory, and how often they were written. */
function noted(): MixNotesFile & { writes: number } {
  let notes: MixNotes = { sets: {} };
  return {
    writes: 0,
    read: async () => ok(notes),
    async write(given) {
      notes = given;
      this.writes += 1;
      return ok(undefined);
    },
  };
}

describe("roles that a user says", () => {
  const set = liveSet({ tracks: [track({ id: 4, name: "Audio" }), track({ id: 5, name: "Bass" })] });
  const says = (asked: Parameters<typeof keptRoles>[0]["asked"], file: MixNotesFile) =>
    keptRoles({ set, name: "Song.als", asked }, file);

  it("are kept, by name or number, and taken back", async () => {
    const file = noted();
    await says(
      [
        { track: "audio", role: "pad" },
        { track: "#2", role: "sub" },
      ],
      file,
    );
    expect(await says([], file)).toEqual(
      ok(
        new Map([
          [4, "pad"],
          [5, "sub"],
        ]),
      ),
    );
    expect(await says([{ track: "Bass", role: null }], file)).toEqual(ok(new Map([[4, "pad"]])));
    expect(file.writes).toBe(2);
  });

  it("are none of them kept where one names no track", async () => {
    const file = noted();
    const asked = [
      { track: "Audio", role: "pad" },
      { track: "Vox", role: "lead-vocal" },
    ] as const;
    expect(await says(asked, file)).toMatchObject({ ok: false, error: { code: "track-unknown" } });
    expect(file.writes).toBe(0);
  });

  it("say what their file says where it cannot be read or written", async () => {
    const no = refused(refusal("file-unreadable", "No."));
    expect(await says([], { ...noted(), read: async () => no })).toEqual(no);
    expect(await says([{ track: "Bass", role: "sub" }], { ...noted(), write: async () => no })).toEqual(no);
  });
});
