import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskMixNotes } from "#src/adapters/disk/notes/disk-mix-notes.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";

const NOTES: MixNotes = { sets: { "Song.als": { roles: [{ track: "Bass", id: 3, role: "sub" }] } } };

describe("the notes beside a set", () => {
  let folder = "";
  const file = () => join(folder, "steadyhand.mix.json");
  const notes = () => diskMixNotes(join(folder, "Song.als"));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "steadyhand-notes-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("are empty where there is no file, and none is made by reading", async () => {
    expect(await notes().read()).toEqual({ ok: true, value: { sets: {} } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("are read as they were written, with nothing left beside", async () => {
    expect(await notes().write(NOTES)).toMatchObject({ ok: true });
    expect(await notes().read()).toMatchObject({ ok: true, value: NOTES });
    expect(readdirSync(folder)).toEqual(["steadyhand.mix.json"]);
  });

  it("keep what this version does not know", async () => {
    writeFileSync(
      file(),
      JSON.stringify({ steadyhand: "mix", version: 1, sets: { "A.als": { lock: ["Vox"] } }, more: 1 }),
    );
    const read = await notes().read();
    if (read.ok) await notes().write({ ...read.value, sets: { ...read.value.sets, ...NOTES.sets } });
    expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual({
      ...{ steadyhand: "mix", version: 1, more: 1 },
      sets: { "A.als": { lock: ["Vox"] }, ...NOTES.sets },
    });
  });

  it.each([
    ["{", "steadyhand.mix.json beside the set is damaged: it is no JSON."],
    ['{"name": "mix"}', "steadyhand.mix.json beside the set is not Steadyhand's."],
    ['{"steadyhand": "mix", "version": 2}', "steadyhand.mix.json beside the set is of another version of Steadyhand."],
    ['{"steadyhand": "mix", "version": 1}', "steadyhand.mix.json beside the set is damaged: it has no “sets”."],
    [
      '{"steadyhand": "mix", "version": 1, "sets": {"S.als": {"roles": [{"track": "A", "id": 1, "role": "tuba"}]}}}',
      "steadyhand.mix.json beside the set is damaged: “roles” of “S.als” holds what is no role.",
    ],
    [
      '{"steadyhand": "mix", "version": 1, "sets": {"S.als": {"applied": [{"stage": "gain", "settled": [{"id": "1"}], "moves": []}]}}}',
      "steadyhand.mix.json beside the set is damaged: “applied” of “S.als” holds what is no stage of a mix.",
    ],
  ])("are refused as %s, and not written over", async (text, sentence) => {
    writeFileSync(file(), text);
    const way = " Correct it or move it away: nothing is written over it.";
    expect(await notes().read()).toMatchObject({ ok: false, error: { sentence: sentence + way } });
    expect(await notes().write(NOTES)).toMatchObject({ ok: false, error: { sentence: sentence + way } });
    expect(readFileSync(file(), "utf8")).toBe(text);
  });
});
