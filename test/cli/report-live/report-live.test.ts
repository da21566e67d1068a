import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";

let folder = "";
let library = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-live-"));
  library = join(folder, "Secret Library");
  mkdirSync(join(library, "Presets", "My Band"), { recursive: true });
  vi.stubEnv("STEADYHAND_CACHE", join(folder, "cache"));
  vi.stubEnv("XDG_CONFIG_HOME", join(folder, "settings"));
  vi.stubEnv("HOME", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const notesFile = () => join(folder, "cache", "live-notes.json");
const report = async (...words: readonly string[]) =>
  JSON.parse((await steadyhand("report-live", "--json", ...words)).out);

describe("steadyhand report-live", () => {
  it("says what is there on a machine without Live, and leaves nothing behind", async () => {
    const { code, out } = await steadyhand("report-live");
    expect(code).toBe(0);
    expect(out).toMatch(/^versions +Steadyhand \d+\.\d+\.\d+(-rc\.\d+)?, Node \d+/);
    expect(out).toContain("none in the User Library");
    expect(out).toMatch(/checks +0 of 21\d noted/);
    expect(readdirSync(folder)).toEqual(["Secret Library"]);
  });

  it("adds up outcomes over several calls, the last of a check counts, in the order of the plan", async () => {
    expect((await steadyhand("report-live", "--note", "WRITE-1=two undo steps", "--note", "load-1=OK")).code).toBe(0);
    const { checks } = await report("--note", "WRITE-1=failed", "--note", "MAP8-1=ok");
    const told = checks.map(({ check, outcome, words }: Record<string, unknown>) => [check, outcome, words]);
    expect(told).toEqual([
      ["LOAD-1", "ok", null],
      ["WRITE-1", "failed", null],
      ["MAP8-1", "ok", null],
    ]);
    expect((await report()).checks).toEqual(checks);
  });

  it.each([
    [["--note", "WRTE-1=ok"], "Did you mean “WRITE-1”"],
    [["--note", "LOAD-1"], "“LOAD-1” is none"],
    [["--note", "LOAD-1=ok", "--note", "LOAD-99=ok"], "no check “LOAD-99”"],
    [["--note", `LOAD-1=${"x".repeat(401)}`], "400 characters"],
    [["My Song.als"], "takes no operand"],
  ])("refuses %j with a sentence, and notes nothing of the call", async (words, said) => {
    const { code, words: heard } = await steadyhand("report-live", ...words);
    expect([code, heard]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(notesFile())).toBe(false);
  });

  it("tells builds of devices apart, and names none of the folders that they lie in", async () => {
    writeFileSync(join(library, "Presets", "My Band", "Steadyhand Ride.amxd"), "one build");
    writeFileSync(join(library, "Steadyhand Ride.amxd"), "another build");
    writeFileSync(join(library, "My Secret Device.amxd"), "not ours");
    const out = join(folder, "report.json");
    expect((await steadyhand("report-live", "--user-library", library, "--out", out)).code).toBe(0);
    const text = readFileSync(out, "utf8");
    const { devices } = JSON.parse(text);
    expect(devices.map(({ device, bytes }: Record<string, unknown>) => [device, bytes])).toEqual([
      ["ride", 9],
      ["ride", 13],
    ]);
    expect(new Set(devices.map(({ sha256 }: Record<string, unknown>) => sha256)).size).toBe(2);
    expect(text).not.toMatch(/Secret|Band|tmp/);
    const twice = await steadyhand("report-live", "--out", out, "--note", "LOAD-1=ok");
    expect([twice.code, twice.words]).toEqual([1, expect.stringContaining("report.json")]);
    expect(existsSync(notesFile())).toBe(false);
  });

  it("says where it looked, where a file stands in the place of the cache folder", async () => {
    writeFileSync(join(folder, "cache"), "");
    const { code, words } = await steadyhand("report-live", "--note", "LOAD-1=ok");
    expect([code, words]).toEqual([1, expect.stringContaining("STEADYHAND_CACHE")]);
    expect(readFileSync(join(folder, "cache"), "utf8")).toBe("");
  });

  it.each([
    ["no JSON", "is damaged"],
    ['{"steadyhand":"taste","version":1}', "is not Steadyhand's"],
    ['{"steadyhand":"live-notes","version":1,"items":[{"check":"LOAD-1"}]}', "is damaged"],
  ])("writes nothing over notes that it cannot read: %s", async (held, said) => {
    mkdirSync(join(folder, "cache"));
    writeFileSync(notesFile(), held);
    const { code, words } = await steadyhand("report-live", "--note", "LOAD-1=ok");
    expect([code, words]).toEqual([1, expect.stringContaining(said)]);
    expect(readFileSync(notesFile(), "utf8")).toBe(held);
  });
});
