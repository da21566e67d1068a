import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-opened-"));
const song = demoSong(folder);
const counter = join(folder, "counter.cjs");
const counts = join(folder, "counts.txt");
writeFileSync(
  counter,
  `require("node:diagnostics_channel").subscribe("steadyhand.als", ({ did, name }) => {
     require("node:fs").appendFileSync(${JSON.stringify(counts)}, did + " " + name + "\\n");
   });`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command line and answers how often each text was unpacked and indexed, the copy's under "copy". */
async function workOf(...words: readonly string[]): Promise<Record<string, number>> {
  const out = join(song.project, "Opened once.als");
  writeFileSync(counts, "");
  const order = [...words.slice(0, 1), song.set, ...words.slice(1), "--force", "--json", "--out", out];
  await promisify(execFile)(process.execPath, ["--require", counter, BUNDLE, ...order]);
  const work: Record<string, number> = {};
  for (const line of readFileSync(counts, "utf8").trim().split("\n")) {
    const [did = "", ...name] = line.split(" ");
    const what = `${did} ${name.join(" ") === basename(song.set) ? "set" : "copy"}`;
    work[what] = (work[what] ?? 0) + 1;
  }
  return work;
}

const ONCE = { "unpacked set": 1, "indexed set": 1, "unpacked copy": 1, "indexed copy": 1 };

describe("a set is unpacked and indexed once before it is written, and its copy once to be read back", () => {
  it.each([
    ["ride", ["ride", "--track", "Lead"]],
    ["ride with a report", ["ride", "--track", "Lead", "--report", join(folder, "ride.html")]],
    ["a recipe", ["pump", "--track", "Bass"]],
  ] as const)("%s", { timeout: 60_000 }, async (_, words) => {
    expect(await workOf(...words)).toEqual(ONCE);
  });

  it.each([
    ["ride", ["ride", "--track", "Bass", "--insert"]],
    ["a recipe", ["sweep", "--track", "Pads", "--insert"]],
  ] as const)("%s with a device put in, whose text is one more to index", { timeout: 60_000 }, async (_, words) => {
    expect(await workOf(...words)).toEqual({ ...ONCE, "indexed set": 2 });
  });

  it("without a copy on the disk what would be written is indexed and never packed", { timeout: 60_000 }, async () => {
    const { "unpacked copy": _, ...dry } = ONCE;
    expect(await workOf("ride", "--track", "Lead", "--dry-run")).toEqual(dry);
  });
});

describe("a set that is saved again meanwhile", () => {
  it("is read anew, though its size and time may be as before", async () => {
    const path = join(folder, "again.als");
    const text = gunzipSync(readFileSync(song.set)).toString();
    writeFileSync(path, text);
    const host = alsHost(path);
    const names = async () => {
      const read = await host.read();
      return read.ok ? read.value.tracks.map(({ name }) => name) : [];
    };
    expect(await names()).toContain("Lead");
    writeFileSync(path, text.replaceAll('"Lead"', '"Dale"'));
    expect(await names()).toContain("Dale");
    writeFileSync(path, gzipSync(text));
    expect(await names()).toContain("Lead");
  });
});
