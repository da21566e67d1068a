import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";

const BYTES = new TextEncoder().encode("a whole file");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-disk-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("an output file", () => {
  it("appears whole, with nothing beside it", async () => {
    const path = join(folder, "out.als");
    expect(await diskFiles().write(path, BYTES, { force: false })).toEqual({ ok: true, value: undefined });
    expect(readFileSync(path, "utf8")).toBe("a whole file");
    expect(readdirSync(folder)).toEqual(["out.als"]);
  });

  it("does not replace a file unless told to", async () => {
    const path = join(folder, "out.als");
    writeFileSync(path, "before");
    const kept = await diskFiles().write(path, BYTES, { force: false });
    expect(kept).toMatchObject({ ok: false, error: { code: "output-exists" } });
    expect(readFileSync(path, "utf8")).toBe("before");
    await diskFiles().write(path, BYTES, { force: true });
    expect(readFileSync(path, "utf8")).toBe("a whole file");
  });

  it("never takes the place of a folder", async () => {
    const path = join(folder, "inside");
    mkdirSync(path);
    expect(await diskFiles().write(path, BYTES, { force: true })).toMatchObject({
      ok: false,
      error: { code: "not-a-file" },
    });
    expect(readdirSync(folder)).toEqual(["inside"]);
  });

  it("is refused in one sentence where the folder is missing, and leaves nothing", async () => {
    const path = join(folder, "nowhere", "out.als");
    const result = await diskFiles().write(path, BYTES, { force: false });
    expect(result).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("whether a file may be written", () => {
  const PAGE = { name: "a report", endings: [".html", ".htm"], opening: "<!doctype html" };
  const may = (name: string, rules: { force?: boolean; page?: boolean } = {}) =>
    diskFiles().mayWrite(join(folder, name), {
      force: rules.force ?? false,
      ...(rules.page === false ? {} : { kind: PAGE }),
    });

  it("is asked of the folder too, and leaves it as it was", async () => {
    expect(await may("ride.html")).toEqual({ ok: true, value: undefined });
    expect(await may("RIDE.HTM")).toEqual({ ok: true, value: undefined });
    expect(readdirSync(folder)).toEqual([]);
    for (const name of ["nowhere/ride.html", "file/ride.html"]) {
      writeFileSync(join(folder, "file"), "");
      expect(await may(name)).toMatchObject({ ok: false, error: { code: "write-failed" } });
    }
  });

  it.each(["ride", "ride.wav", "ride.html.wav", ".html"])("a report is not named %s", async (name) => {
    expect(await may(name)).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(await may(name, { page: false })).toMatchObject({ ok: true });
  });

  it.each([
    ["<!doctype html><title>", true],
    ["\uFEFF\n <!DOCTYPE HTML>", true],
    ["", false],
    ["<html>", false],
    ["RIFF....WAVEfmt <!doctype html>", false],
  ])("force replaces a page and nothing else: %j", async (text, replaced) => {
    writeFileSync(join(folder, "ride.html"), text);
    expect((await may("ride.html")).ok).toBe(false);
    expect((await may("ride.html", { force: true })).ok).toBe(replaced);
    const written = await diskFiles().write(join(folder, "ride.html"), BYTES, { force: true, kind: PAGE });
    expect(written.ok).toBe(replaced);
    expect(readFileSync(join(folder, "ride.html"), "utf8")).toBe(replaced ? "a whole file" : text);
  });

  it.skipIf(process.platform === "win32")("never takes the place of a device", async () => {
    const made = spawnSync("mkfifo", [join(folder, "pipe.html")]);
    expect(made.status).toBe(0);
    expect(await may("pipe.html", { force: true })).toMatchObject({ ok: false, error: { code: "not-a-file" } });
  });
});
