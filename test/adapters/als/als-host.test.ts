import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { liveHostContract } from "#test/contracts/live-host.ts";
import { alsProblems } from "#test/doubles/lint/als-problems.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";

const folder = mkdtempSync(join(tmpdir(), "als-host-"));
afterAll(() => rmSync(folder, { recursive: true }));

const input = join(folder, "song.als");
writeFileSync(input, gzipSync(alsSet()));
let copies = 0;

liveHostContract("als", async () => {
  copies += 1;
  return { host: alsHost(input, { path: join(folder, `copy ${copies}.als`), force: false }) };
});

it("leaves no copy that Live would refuse", () => {
  const copies = readdirSync(folder).filter((name) => name.startsWith("copy"));
  expect(copies.length).toBeGreaterThan(5);
  for (const name of copies) expect(alsProblems(readFileSync(join(folder, name)))).toEqual([]);
});
