import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-frozen-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a track that Live has frozen", () => {
  it.each([
    ["true", true],
    ["false", undefined],
  ])("Freeze %s reads as %s", async (stored, frozen) => {
    const set = join(folder, `${stored}.als`);
    writeFileSync(set, alsSet({ extra: [`Freeze Value="${stored}"`] }));
    const read = await alsHost(set).read();
    expect(read.ok && read.value.tracks.map((track) => track.frozen)).toEqual([frozen, undefined, undefined]);
  });
});
