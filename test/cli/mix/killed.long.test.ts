import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { editedSong, editedTrack } from "#test/doubles/sets/edited-song.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lead 12 dB under where its mixer has it. */
const set = editedSong(demoSong(folder), "Quiet lead", (xml) =>
  editedTrack(xml, "Lead", (text) => text.replace(/(<Volume>[\s\S]*?<Manual Value=")[^"]*/, "$10.25")),
);
const original = readFileSync(set);
const home = dirname(set);
const copy = join(home, "Mixed.als");
const notes = join(home, "steadyhand.mix.json");
const ORDER = ["--bars", "5..14", "--apply", "gain", "--force", "--out", copy];
const OLD = "what stood there before";
/** Where the process ends itself with SIGKILL: a file of that ending is opened, half written, or renamed into its place. */
type Moment = readonly [when: "opened" | "half" | "before" | "after", ending: ".als" | ".json"];

/** What a process is told beforehand, as a module: it knows the part of a file by the file's name in it. */
function killing([when, ending]: Moment): string {
  return `
    import fs from "node:fs/promises";
    const { open, rename } = fs;
    const die = () => process.kill(process.pid, "SIGKILL");
    const isMeant = (path) => path.endsWith(".part") && path.includes("${ending}.");
    fs.open = async (path, ...rest) => {
      const file = await open(path, ...rest);
      if (isMeant(path) && "${when}" === "opened") die();
      const { writeFile } = file;
      if (isMeant(path) && "${when}" === "half")
        file.writeFile = async (bytes) => {
          await writeFile.call(file, bytes.subarray(0, bytes.length / 2));
          die();
        };
      return file;
    };
    fs.rename = async (from, to) => {
      if (isMeant(from) && "${when}" === "before") die();
      await rename(from, to);
      if (isMeant(from) && "${when}" === "after") die();
    };`;
}

function mixed(moment: Moment | null, ...words: readonly string[]) {
  const preload = moment === null ? [] : ["--import", `data:text/javascript,${encodeURIComponent(killing(moment))}`];
  return spawnSync(process.execPath, [...preload, BUNDLE, "mix", set, ...ORDER, ...words], { encoding: "utf8" });
}

const hidden = () => readdirSync(home).filter((name) => name.startsWith("."));

describe.skipIf(process.platform === "win32")("mix --apply whose process is killed", () => {
  let whole: Buffer;
  let said: string;
  beforeAll(() => {
    expect(mixed(null, "--role", "Lead=lead-vocal").status).toBe(0);
    whole = readFileSync(copy);
    const { sets, ...head } = JSON.parse(readFileSync(notes, "utf8"));
    said = JSON.stringify({ ...head, sets: { "Quiet lead.als": sets["Quiet lead.als"] } });
  });

  it.each<[string, Moment, boolean, "old" | "whole"]>([
    ["as the copy is begun", ["opened", ".als"], true, "old"],
    ["with half of the copy on the disk", ["half", ".als"], true, "old"],
    ["with the copy whole beside its place", ["before", ".als"], true, "old"],
    ["with the copy in its place", ["after", ".als"], false, "whole"],
    ["as it is to be remembered", ["before", ".json"], true, "whole"],
    ["once it is remembered", ["after", ".json"], false, "whole"],
  ])(
    "%s leaves the set, a whole copy or what stood there, and nothing that a next run does not clear away",
    (_, moment, litters, stands) => {
      writeFileSync(notes, said);
      writeFileSync(copy, OLD);
      expect(mixed(moment).signal).toBe("SIGKILL");
      expect(readFileSync(set).equals(original)).toBe(true);
      expect(readFileSync(copy).equals(stands === "old" ? Buffer.from(OLD) : whole)).toBe(true);
      const isRemembered = moment[0] === "after" && moment[1] === ".json";
      expect(Object.keys(JSON.parse(readFileSync(notes, "utf8")).sets).includes("Mixed.als")).toBe(isRemembered);
      expect(hidden().length > 0).toBe(litters);
      if (!litters) return;
      expect(mixed(null).status).toBe(0);
      expect(readFileSync(copy).equals(whole)).toBe(true);
      expect(hidden()).toEqual([]);
      expect(readFileSync(set).equals(original)).toBe(true);
    },
  );

  it("where no copy stood leaves none", () => {
    rmSync(copy, { force: true });
    expect(mixed(["half", ".als"]).signal).toBe("SIGKILL");
    expect(existsSync(copy)).toBe(false);
  });
});
