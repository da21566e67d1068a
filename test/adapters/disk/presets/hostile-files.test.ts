import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { someLibrary } from "#test/adapters/disk/presets/some-library.ts";
import { somePreset } from "#test/doubles/devices/some-preset.ts";

const library = someLibrary();
let away = "";
beforeEach(() => {
  away = mkdtempSync(join(tmpdir(), "steadyhand-away-"));
});
afterEach(() => rmSync(away, { recursive: true, force: true }));

/** The good one is listed whatever lies beside it. */
async function reasons(): Promise<Record<string, string>> {
  library.put("pump/good.json", somePreset("Good"));
  const { entries, skipped } = await library.store().list();
  expect(entries.map(({ preset }) => preset.name)).toContain("Good");
  return Object.fromEntries(skipped.map(({ file, reason }) => [file, reason]));
}

describe("among the user's presets", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["an empty file", "", "is empty"],
    ["half a file", presetText(somePreset("Half")).slice(0, 60), "ends too early"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), "not text in UTF-8"],
    ["a huge file", " ".repeat(257 * 1024), "larger than 256 kB"],
    [
      "a preset of a later version",
      presetText(somePreset("Later")).replace('"schema": 1', '"schema": 9'),
      "newer Steadyhand",
    ],
    ["a value out of range", presetText(somePreset("Loud", { values: { depth: 500 } })), "0 to 36 dB"],
    ["a name that a terminal obeys", presetText(somePreset("a\u001b[31m")), "control characters"],
    [
      "a preset for another device",
      presetText(somePreset("Lost", { device: "ride", recipe: "vocalRide", values: {}, targets: [] })),
      "is for ride, but lies among those for pump",
    ],
  ])("%s is skipped with its reason", async (_, held, reason) => {
    library.put("pump/bad.json", held);
    expect(await reasons()).toEqual({ "bad.json": expect.stringContaining(reason) });
  });

  it("a second preset of a name is skipped, and the first named", async () => {
    library.put("pump/a.json", somePreset("Twice"));
    library.put("pump/b.json", somePreset("TWICE"));
    expect(await reasons()).toEqual({ "b.json": "The preset has the same name as the one in “a.json”." });
  });

  it("what is being written or belongs to the system is no preset and no fault", async () => {
    for (const file of [".a.json.00.part", "._good.json", ".DS_Store", "desktop.ini", "notes.txt"])
      library.put(`pump/${file}`, "x");
    mkdirSync(join(library.presets, "pump", "folder"));
    expect(await reasons()).toEqual({});
  });

  it("a folder with a preset's name is skipped", async () => {
    mkdirSync(join(library.presets, "pump", "trap.json"), { recursive: true });
    expect(await reasons()).toEqual({ "trap.json": "The preset is no file." });
  });

  it("a file where a folder should be is no preset", async () => {
    library.put("sweep", "x");
    expect(await reasons()).toEqual({});
  });

  it.skipIf(process.platform === "win32")("a pipe is skipped and not waited for", async () => {
    library.put("pump/good.json", somePreset("Good"));
    execFileSync("mkfifo", [join(library.presets, "pump", "pipe.json")]);
    expect(await reasons()).toEqual({ "pipe.json": "The preset is no file." });
  });

  it.skipIf(process.platform === "win32")(
    "links that lead out, nowhere or round are skipped; one inside is followed",
    async () => {
      writeFileSync(join(away, "secret.json"), presetText(somePreset("Secret")));
      const target = library.put("pump/target.json", somePreset("Target"));
      library.put("throw/readme", "x");
      symlinkSync(join(away, "secret.json"), join(library.presets, "pump", "out.json"));
      symlinkSync(join(away, "nothing"), join(library.presets, "pump", "nowhere.json"));
      symlinkSync("round.json", join(library.presets, "pump", "round.json"));
      symlinkSync(away, join(library.presets, "sweep"));
      const told = await reasons();
      expect(told).toEqual({
        "out.json": "The preset is a link that leads out of the presets' folder.",
        "nowhere.json": "The preset cannot be read (ENOENT).",
        "round.json": "The preset cannot be read (ELOOP).",
        sweep: "The folder is a link that leads out of the presets' folder.",
      });
      rmSync(target);
      library.put("pump/deep/target.json", somePreset("Target"));
      symlinkSync(join("deep", "target.json"), join(library.presets, "pump", "inside.json"));
      expect((await library.store().list()).entries.map(({ preset }) => preset.name)).toContain("Target");
    },
  );

  it.skipIf(process.platform === "win32")("nothing is kept through a link that leads out", async () => {
    mkdirSync(library.presets, { recursive: true });
    symlinkSync(away, join(library.presets, "pump"));
    expect(await library.store().save(somePreset("Mine"), { replace: false })).toMatchObject({
      error: { code: "write-failed" },
    });
  });

  it("more files than anybody has are not all read", async () => {
    for (let file = 0; file < 5_001; file += 1) library.put(`throw/${String(file).padStart(5, "0")}.json`, "");
    const told = await reasons();
    expect(told["throw"]).toBe("Only the first 5000 presets of the folder are read.");
    expect(Object.keys(told)).toHaveLength(5_001);
  });
});
