import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { deviceTree } from "#src/knowledge/live/device-trees/device-tree.ts";
import type { LiveSet, Track, TrackKind } from "#src/model/live-set.ts";
import type { DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";
import { MOVED_DEVICES } from "#test/adapters/als/devices/moved-devices.ts";
import { sampleSet, sampleSets } from "#test/adapters/als/sample-sets.ts";
import { deviceShapes, strangers } from "#test/doubles/lint/als/device-shapes.ts";
import { withoutNewDevices } from "#test/doubles/lint/als/without-new-devices.ts";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";
import { needs } from "#test/needs.ts";

const folder = mkdtempSync(join(tmpdir(), "als-moved-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CLASSES = Object.keys(MOVED_DEVICES);
const KEYED = ["Compressor2", "GlueCompressor"];
const sets = sampleSets().filter((name) => /\.als$/.test(name) && !basename(name).startsWith("l09"));
const KINDS: readonly TrackKind[] = ["audio", "midi", "group", "return", "main"];
/** So many tracks of a kind, of sets that have dozens. */
const SOME = 3;

describe("what moves put into real sets", needs("STEADYHAND_SAMPLES/sets"), () => {
  it.each(sets.flatMap((name) => CLASSES.map((className) => ({ name, className }))))(
    "$name, $className: on each kind of track, with a key too, as Live's own stand there, and out again",
    async ({ name, className }) => {
      const before = unpacked(sampleSet(name));
      const path = join(folder, `${basename(name)}.${className}.als`);
      const host = alsHost(sampleSet(name), { path, force: true });
      const set = await host.read();
      if (!set.ok) throw new Error(set.error.sentence);
      const put: InsertedDevice[] = [];
      for (const order of ordersFor(set.value, className)) {
        const done = await host.insert([order]);
        if (done.ok) put.push(...done.value);
        else expect(done.error.sentence).toMatch(/frozen|no instrument|is not known, so none was put|goes there/);
      }
      if (deviceTree(className, formatOf(before)) === null) return expect(put).toEqual([]);
      expect(put.length).toBeGreaterThan(0);
      expect((await host.write([])).ok).toBe(true);
      const after = unpacked(path);
      expect(freshAlsProblems(readFileSync(sampleSet(name)), readFileSync(path))).toEqual([]);
      expect(strangers(deviceShapes(before, CLASSES), deviceShapes(after, CLASSES))).toEqual([]);
      expect(deviceShapes(after, CLASSES)).toHaveLength(deviceShapes(before, CLASSES).length + put.length);
      expect(uncounted(withoutNewDevices(before, after, CLASSES))).toBe(uncounted(before));
      for (const device of put.toSorted((one, other) => one.place - other.place))
        expect((await host.withdraw([device])).ok).toBe(true);
      expect((await host.write([])).ok).toBe(true);
      expect(unpacked(path)).toBe(before);
    },
  );
});

/** One on some tracks of each kind, at the end and, where sound is there already, in front; a keyed one where there is a key. */
function ordersFor({ tracks }: LiveSet, className: string): readonly DeviceOrder[] {
  const settings = MOVED_DEVICES[className]!;
  const key = KEYED.includes(className) ? tracks.find(isKey) : undefined;
  return KINDS.flatMap((kind) => tracks.filter((each) => each.kind === kind).slice(0, SOME)).flatMap((track) => [
    { track: track.id, choices: [{ className, settings }], at: "end" as const },
    ...(track.kind === "midi" ? [] : [{ track: track.id, choices: [{ className, settings }], at: 0 }]),
    ...(key === undefined || key === track
      ? []
      : [
          {
            track: track.id,
            choices: [{ className, settings, key: { track: key.id, tap: "post-fx" as const } }],
            at: "end" as const,
          },
        ]),
  ]);
}

function isKey({ kind, frozen }: Track): boolean {
  return kind === "audio" && frozen !== true;
}

function unpacked(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
}

function formatOf(text: string): string {
  return /MinorVersion="([^"]*)"/.exec(text)?.[1] ?? "";
}

function uncounted(text: string): string {
  return text.replace(/(NextPointeeId Value=")\d+/, "$1*");
}
