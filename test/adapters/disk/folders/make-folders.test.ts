import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { ROOT, tracked } from "#test/house/tracked.ts";

const root = mkdtempSync(join(tmpdir(), "steadyhand-make-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("making folders", () => {
  it("makes those that are missing, the outer first, and says which", async () => {
    const [one, two] = [join(root, "one"), join(root, "one/two")];
    expect(await makeFolders(two, 0o700)).toEqual([one, two]);
    expect(statSync(two).mode & 0o777).toBe(0o700);
    expect(await makeFolders(two)).toEqual([]);
  });

  it("makes each once where many ask at the same time", async () => {
    const asked = Array.from({ length: 20 }, () => makeFolders(join(root, "many/at/once")));
    await Promise.all(asked);
    expect(existsSync(join(root, "many/at/once"))).toBe(true);
  });

  it("says so where a file stands in the way, and in a place that takes none, instead of trying for ever", async () => {
    writeFileSync(join(root, "file"), "");
    await expect(makeFolders(join(root, "file"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(makeFolders(join(root, "file/in"))).rejects.toMatchObject({ code: "ENOTDIR" });
    if (existsSync("/proc/self")) await expect(makeFolders("/proc/nope/in")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is what every folder is made by", () => {
    const makers = tracked("node-src").filter((file) => file.endsWith(".ts") && /\bmkdir(Sync)?\(/.test(text(file)));
    expect(makers).toEqual(["node-src/adapters/disk/folders/make-folders.ts"]);
  });
});

function text(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
