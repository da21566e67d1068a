import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { deviceTree } from "#src/knowledge/live/device-trees/device-tree.ts";
import { SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { sampleSet, sampleSets } from "#test/adapters/als/sample-sets.ts";
import { deviceShapes, strangers } from "#test/doubles/lint/als/device-shapes.ts";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";
import { needs } from "#test/needs.ts";

const folder = mkdtempSync(join(tmpdir(), "als-real-devices-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CLASSES = Object.keys(SEEN_DEVICES);
const sets = sampleSets().filter((name) => /\.als$/.test(name) && !basename(name).startsWith("l09"));

describe("devices put into real sets", needs("STEADYHAND_SAMPLES/sets"), () => {
  it.each(sets)("%s: on every track that takes one, with nothing that Live would refuse", async (name) => {
    const { before, set } = await opened(name);
    const path = join(folder, `${basename(name)}.all.als`);
    const host = alsHost(sampleSet(name), { path, force: true });
    const known = CLASSES.filter((className) => deviceTree(className, formatOf(before)) !== null);
    let put = 0;
    for (const [index, { id }] of known.length === 0 ? [] : set.tracks.entries()) {
      const className = known[index % known.length]!;
      const done = await host.insert([{ track: id, choices: [{ className, settings: {} }], at: "end" }]);
      if (done.ok) put += 1;
      else expect(done.error.sentence).toMatch(/frozen|no instrument/);
    }
    if (known.length === 0) return expect(put).toBe(0);
    expect(put).toBeGreaterThan(0);
    expect((await host.write([])).ok).toBe(true);
    expect(freshAlsProblems(readFileSync(sampleSet(name)), readFileSync(path))).toEqual([]);
    const after = deviceShapes(unpacked(path), CLASSES);
    expect(strangers(deviceShapes(before, CLASSES), after)).toEqual([]);
    expect(after.length).toBe(deviceShapes(before, CLASSES).length + put);
  });
});

async function opened(name: string): Promise<{ before: string; set: LiveSet }> {
  const read = await alsHost(sampleSet(name)).read();
  if (!read.ok) throw new Error(read.error.sentence);
  return { before: unpacked(sampleSet(name)), set: read.value };
}

function unpacked(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
}

function formatOf(text: string): string {
  return /MinorVersion="([^"]*)"/.exec(text)?.[1] ?? "";
}
