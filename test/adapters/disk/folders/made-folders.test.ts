import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dropMadeFolders, makeFolder } from "#src/adapters/disk/folders/made-folders.ts";

const root = mkdtempSync(join(tmpdir(), "steadyhand-folders-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("folders made for what is being written", () => {
  it("are made with those that they stand in, and go where nothing came into them", async () => {
    mkdirSync(join(root, "there"));
    await makeFolder(join(root, "there", "one", "two"));
    expect(existsSync(join(root, "there", "one", "two"))).toBe(true);
    dropMadeFolders();
    expect(existsSync(join(root, "there", "one"))).toBe(false);
    expect(existsSync(join(root, "there"))).toBe(true);
  });

  it("go where one was made in another that was made before it", async () => {
    await makeFolder(join(root, "outer", "one"));
    await makeFolder(join(root, "outer", "two"));
    dropMadeFolders();
    expect(existsSync(join(root, "outer"))).toBe(false);
  });

  it("stay where something stands in them, and where they were there before", async () => {
    mkdirSync(join(root, "old"));
    await makeFolder(join(root, "old"));
    await makeFolder(join(root, "kept", "stages"));
    writeFileSync(join(root, "kept", "note.txt"), "mine");
    dropMadeFolders();
    expect(existsSync(join(root, "old"))).toBe(true);
    expect(existsSync(join(root, "kept", "stages"))).toBe(false);
    expect(existsSync(join(root, "kept", "note.txt"))).toBe(true);
  });
});
