import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { diskAnalyses } from "#src/adapters/disk/analyses/disk-analyses.ts";
import { analysisCacheContract } from "#test/contracts/analysis-cache.ts";

const root = mkdtempSync(join(tmpdir(), "steadyhand-analyses-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
const fresh = () => join(root, String(++made));
const key = (name: string) => createHash("sha256").update(name).digest("hex");
const entries = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".analysis"));

analysisCacheContract("disk", async () => {
  const folder = mkdtempSync(join(root, "files-"));
  return {
    cache: diskAnalyses(fresh()),
    file: async (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
});

describe("analyses on disk", () => {
  it("are shared by every cache of the folder, and readable by the user only", async () => {
    const folder = fresh();
    await diskAnalyses(folder).keep(key("take"), "voice 1", Uint8Array.of(5));
    expect(await diskAnalyses(folder).recall(key("take"), "voice 1")).toEqual(Uint8Array.of(5));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, entries(folder)[0]!)).mode & 0o777).toBe(0o600);
  });

  it.each<[string, (entry: Buffer) => Buffer]>([
    ["cut short", (entry) => entry.subarray(0, -1)],
    ["cut in its head", (entry) => entry.subarray(0, 10)],
    ["empty", () => Buffer.alloc(0)],
    ["longer than it was", (entry) => Buffer.concat([entry, Buffer.of(0)])],
    [
      "changed in one bit",
      (entry) => Buffer.from(entry.map((byte, at) => (at === entry.length - 1 ? byte ^ 1 : byte))),
    ],
    ["of another format", (entry) => Buffer.concat([Buffer.from("steadyhand analysis 9\n"), entry.subarray(22)])],
    ["something else", () => Buffer.from("a shopping list")],
  ])("are none where the entry is %s, and the entry goes", async (_, harmed) => {
    const folder = fresh();
    const cache = diskAnalyses(folder);
    await cache.keep(key("take"), "voice 1", Uint8Array.of(1, 2, 3));
    const path = join(folder, entries(folder)[0]!);
    writeFileSync(path, harmed(readFileSync(path)));
    expect(await cache.recall(key("take"), "voice 1")).toBeNull();
    expect(existsSync(path)).toBe(false);
  });

  it("let those go that were used longest ago, and never what is somebody else's", async () => {
    const folder = fresh();
    const cache = diskAnalyses(folder, 5000);
    const names = ["a", "b", "c", "d"];
    for (const [age, name] of names.entries()) {
      await cache.keep(key(name), "voice 1", new Uint8Array(1000));
      for (const entry of entries(folder)) {
        const { mtimeMs } = statSync(join(folder, entry));
        if (Date.now() - mtimeMs < 10_000) {
          const then = new Date(Date.now() - (10 - age) * 3_600_000);
          utimesSync(join(folder, entry), then, then);
        }
      }
    }
    writeFileSync(join(folder, "notes.txt"), "x".repeat(9000));
    expect(await cache.recall(key("a"), "voice 1")).not.toBeNull();
    await cache.keep(key("e"), "voice 1", new Uint8Array(1000));
    const left = await Promise.all([...names, "e"].map((name) => cache.recall(key(name), "voice 1")));
    expect(left.map((bytes) => bytes !== null)).toEqual([true, false, true, true, true]);
    expect(existsSync(join(folder, "notes.txt"))).toBe(true);
  });

  it("never hold more than they may, however many are kept", async () => {
    const folder = fresh();
    const cache = diskAnalyses(folder, 20_000);
    for (let at = 0; at < 60; at++) {
      await cache.keep(key(String(at)), "voice 1", new Uint8Array(1000));
      const held = entries(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
      expect(held).toBeLessThanOrEqual(20_000);
    }
    expect(await cache.recall(key("59"), "voice 1")).not.toBeNull();
  });

  it("keep nothing that alone is larger than all may be", async () => {
    const folder = fresh();
    const cache = diskAnalyses(folder, 1000);
    await cache.keep(key("take"), "voice 1", new Uint8Array(1000));
    expect(await cache.recall(key("take"), "voice 1")).toBeNull();
  });

  it("are not kept where no folder can be made, and nobody is told", async () => {
    const file = join(root, "a-file");
    writeFileSync(file, "not a folder");
    const cache = diskAnalyses(join(file, "below"));
    await cache.keep(key("take"), "voice 1", Uint8Array.of(1));
    expect(await cache.recall(key("take"), "voice 1")).toBeNull();
    expect(readFileSync(file, "utf8")).toBe("not a folder");
  });

  it("are not kept where a device stands in the folder's place", async () => {
    const cache = diskAnalyses("/dev/full");
    await cache.keep(key("take"), "voice 1", Uint8Array.of(1));
    expect(await cache.recall(key("take"), "voice 1")).toBeNull();
  });

  it("leave no part behind of a process that was killed while it kept one", async () => {
    const folder = fresh();
    await diskAnalyses(folder).keep(key("a"), "voice 1", Uint8Array.of(1));
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const machine = createHash("sha256")
      .update((await import("node:os")).hostname())
      .digest("hex")
      .slice(0, 6);
    writeFileSync(join(folder, `.x.${pid}-${machine}-0123456789ab.part`), "half");
    await diskAnalyses(folder).keep(key("b"), "voice 1", Uint8Array.of(1));
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("stand whole when many keep the same one at once", async () => {
    const folder = fresh();
    const caches = Array.from({ length: 12 }, () => diskAnalyses(folder));
    await Promise.all(caches.map((cache, at) => cache.keep(key("take"), "voice 1", new Uint8Array(50_000).fill(at))));
    const bytes = await diskAnalyses(folder).recall(key("take"), "voice 1");
    expect(new Set(bytes)).toHaveProperty("size", 1);
    expect(bytes).toHaveLength(50_000);
  });
});
