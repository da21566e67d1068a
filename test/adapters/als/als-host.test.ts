import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { liveHostContract } from "#test/contracts/live-host.ts";
import { alsSet } from "#test/doubles/als-set.ts";

const folder = mkdtempSync(join(tmpdir(), "als-host-"));
afterAll(() => rmSync(folder, { recursive: true }));

const input = join(folder, "song.als");
writeFileSync(input, gzipSync(alsSet()));
let copies = 0;

liveHostContract("als", async () => {
  copies += 1;
  return { host: alsHost(input, { path: join(folder, `copy ${copies}.als`), force: false }) };
});
