import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contentKey } from "#src/adapters/disk/analyses/content-key.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-content-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const THEN = new Date("2026-01-02T03:04:05Z");
function file(name: string, bytes: Uint8Array): string {
  writeFileSync(at(name), bytes);
  utimesSync(at(name), THEN, THEN);
  return at(name);
}

describe("what a file holds", () => {
  it("is told alike of a copy that keeps the time, under any name", async () => {
    const take = file("take.wav", new Uint8Array(3_000_000).fill(7));
    copyFileSync(take, at("copy.aif"));
    utimesSync(at("copy.aif"), THEN, THEN);
    expect(await contentKey(at("copy.aif"))).toBe(await contentKey(take));
    expect(await contentKey(take)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, number, (bytes: Uint8Array) => Uint8Array]>([
    ["one byte of a short file", 5000, (bytes) => bytes.with(2500, 1)],
    ["the first byte of a long one", 3_000_000, (bytes) => bytes.with(0, 1)],
    ["the last byte of a long one", 3_000_000, (bytes) => bytes.with(2_999_999, 1)],
    ["a second in the middle of a long one", 3_000_000, (bytes) => bytes.slice().fill(1, 1_400_000, 1_670_000)],
    ["its length", 3_000_000, (bytes) => bytes.subarray(1)],
  ])("differs by %s", async (_, size, change) => {
    const bytes = new Uint8Array(size).fill(7);
    const was = await contentKey(file("one.wav", bytes));
    expect(await contentKey(file("one.wav", change(bytes)))).not.toBe(was);
  });

  it("differs by the time it was written at", async () => {
    const take = file("timed.wav", new Uint8Array(100));
    const was = await contentKey(take);
    const { mtimeMs } = statSync(take);
    utimesSync(take, THEN, new Date(mtimeMs + 1000));
    expect(await contentKey(take)).not.toBe(was);
  });

  it("cannot be told of what is missing, a folder or a device", async () => {
    mkdirSync(at("folder"));
    for (const path of [at("gone.wav"), at("folder"), "/dev/null"]) expect(await contentKey(path)).toBeNull();
  });

  it("reads a megabyte of a file of any length", async () => {
    const sparse = file("hour.wav", new Uint8Array(1));
    truncateSync(sparse, 40_000_000_000);
    expect(await contentKey(sparse)).toMatch(/^[0-9a-f]{64}$/);
  });
});
