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
