import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freeName, madeNames, takeName } from "#src/adapters/disk/sound/free-names.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-names-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const here = (name: string) => join(folder, name);
const names = () => madeNames(here("Song.flac"), "Master", ".wav");

describe("a name for what is made of a recording", () => {
  it("stands beside it, and is the first that nothing has, a broken link among what stands", async () => {
    expect(await freeName(names())).toBe(here("Song (Master).wav"));
    writeFileSync(here("Song (Master).wav"), "");
    symlinkSync(here("gone"), here("Song (Master 2).wav"));
    expect(await freeName(names())).toBe(here("Song (Master 3).wav"));
  });

  it("is taken by one alone: of ten who take names at once each has its own, and nothing that stood is touched", async () => {
    writeFileSync(here("Song (Master).wav"), "old");
    const waiting = Array.from({ length: 10 }, (_, at) => here(`.waiting${at}`));
    for (const [at, path] of waiting.entries()) writeFileSync(path, `${at}`);
    const taken = await Promise.all(waiting.map((path) => takeName(path, names())));
    const paths = taken.flatMap((each) => (each.ok ? [each.value] : []));
    expect(new Set(paths).size).toBe(10);
    expect(paths.map((path) => readFileSync(path, "utf8"))).toEqual(waiting.map((_, at) => `${at}`));
    expect(readFileSync(here("Song (Master).wav"), "utf8")).toBe("old");
  });

  it("is refused in a sentence where the folder takes none", async () => {
    const taken = await takeName(here("not there"), names());
    expect(taken).toMatchObject({ ok: false, error: { sentence: expect.stringContaining("“Song (Master).wav”") } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
