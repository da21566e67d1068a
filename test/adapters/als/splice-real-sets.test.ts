import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { formatValue } from "#src/adapters/als/write/format-number.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { EnvelopeWrite, WriteReport } from "#src/ports/live-host.ts";
import { sampleSet, sampleSets } from "#test/adapters/als/sample-sets.ts";
import { alsProblems } from "#test/doubles/lint/als-problems.ts";
import { needs } from "#test/needs.ts";

const sets = sampleSets();
const old = sets.filter((name) => basename(name).startsWith("l09"));
/** The two sets in folders of their own stand in the list without their folder too. */
const writable = sets.filter((name) => !old.includes(name) && !name.includes("/"));
const folder = mkdtempSync(join(tmpdir(), "als-splice-"));
afterAll(() => rmSync(folder, { recursive: true }));

const POINTS = [
  { time: 4, value: 0.5 },
  { time: 8, value: 0.8912509381, curve: { x1: 0.67, y1: 0.33, x2: 0.67, y2: 0.33 } },
  { time: 12, value: 0.25 },
  { time: 12, value: 1.5 },
  { time: 13.333333333333334, value: 1.1 },
];

describe("envelopes spliced into real sets", needs("STEADYHAND_SAMPLES/sets"), () => {
  describe.each(writable)("%s", (name) => {
    it.each(["add", "merge", "remove"] as const)("%s: in the arrangement, and nothing else changes", async (act) => {
      const { set, write } = await firstWrite(name, act);
      const { before, after, report, host } = await splice(name, [write], act);
      expect(changedRange(before, after)).toMatch(/AutomationEnvelope|Envelopes|FloatEvent|^$/);
      expect(report.maximumError).toBeLessThan(1e-7);
      const reread = await host.read();
      expect(reread.ok && withoutEnvelope(reread.value, write)).toEqual(withoutEnvelope(set, write));
    });

    it("writes a whole lane twice, the second into what the first made", async () => {
      const { write } = await firstWrite(name, "add");
      const path = join(folder, `${name}.twice.als`);
      const host = alsHost(sampleSet(name), { path, force: true });
      expect((await host.write([write])).ok).toBe(true);
      const second = await host.write([
        { ...write, points: [{ time: 6, value: 0.1 }], mode: { merge: { from: 6, to: 7 } } },
      ]);
      if (!second.ok) throw new Error(second.error.sentence);
      expect(second.value.replaced[0]?.points).toHaveLength(POINTS.length);
      const times = second.value.readBack[0]?.map(({ time }) => time);
      expect(times).toEqual([4, 6, 6, 7, 7, 8, 12, 12, 13.333333333333334]);
    });
  });

  it("writes into every session clip that these sets have", async () => {
    let clips = 0;
    for (const name of writable) {
      const set = await read(sampleSet(name));
      const writes = set.tracks.flatMap(sessionWrites);
      if (writes.length === 0) continue;
      clips += writes.length;
      const { path, report } = await splice(name, writes, "session");
      expect(report.readBack).toHaveLength(writes.length);
      const reread = await read(path);
      for (const write of writes) expect(clipEnvelope(reread, write)).toEqual(report.readBack[writes.indexOf(write)]);
    }
    expect(clips).toBeGreaterThan(20);
  });

  it.each(old)("%s: the curves of Live 9 are not written, and the way out is said", async (name) => {
    const { write } = await firstWrite(name, "add");
    const path = join(folder, "old.als");
    const result = await alsHost(sampleSet(name), { path, force: true }).write([write]);
    expect(result).toMatchObject({ ok: false, error: { code: "envelope-unsupported" } });
    expect(result.ok ? "" : result.error.sentence).toContain("open it in Live 10 or newer");
    expect(existsSync(path)).toBe(false);
  });

  it("all have the structure that Live asks for, as their originals do", () => {
    const copies = readdirSync(folder).filter((name) => !name.includes("merge"));
    expect(copies.length).toBeGreaterThan(2 * writable.length);
    const paths = [...writable.map(sampleSet), ...copies.map((name) => join(folder, name))];
    // A tool, not Live, packed one of the originals.
    const problems = paths.flatMap((path) => alsProblems(readFileSync(path)));
    expect(problems.filter((problem) => !problem.includes("gzip header"))).toEqual([]);
  });

  it("writes numbers digit by digit as Live does", () => {
    const texts = sets.map((name) => gunzipSync(readFileSync(sampleSet(name))).toString());
    const numbers = texts.flatMap((text) =>
      [...text.matchAll(/<(?:FloatEvent [^>]*? Value|Manual Value)="(-?[\d.]+)"/g)].map(([, number]) => number!),
    );
    expect(numbers.length).toBeGreaterThan(10_000);
    expect(numbers.filter((number) => formatValue(Number(number)) !== number)).toEqual([]);
  });

  it("leaves nothing beside the copies", () => {
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
  });
});

async function read(path: string): Promise<LiveSet> {
  const result = await alsHost(path).read();
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

async function firstWrite(name: string, act: "add" | "merge" | "remove") {
  const set = await read(sampleSet(name));
  const track = set.tracks[0]!;
  const write: EnvelopeWrite = {
    track: track.id,
    target: track.mixer.volume.target!,
    place: { kind: "arrangement" },
    points: act === "remove" ? [] : POINTS,
    mode: act === "merge" ? { merge: { from: 2, to: 16 } } : "replace",
  };
  return { set, write };
}

async function splice(name: string, writes: readonly EnvelopeWrite[], act: string) {
  const input = sampleSet(name);
  const path = join(folder, `${name}.${act}.als`);
  const bytes = readFileSync(input);
  const host = alsHost(input, { path, force: true });
  const result = await host.write(writes);
  if (!result.ok) throw new Error(result.error.sentence);
  expect(readFileSync(input).equals(bytes)).toBe(true);
  expect([...readFileSync(path).subarray(0, 8)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
  const report: WriteReport = result.value;
  return { before: gunzipSync(bytes).toString(), after: gunzipSync(readFileSync(path)).toString(), report, path, host };
}

/** What the copy has between the bytes it shares with the original at both ends. */
function changedRange(before: string, after: string): string {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let back = 0;
  const most = Math.min(before.length, after.length) - from;
  while (back < most && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  return after.slice(from, after.length - back) + before.slice(from, before.length - back);
}

function sessionWrites(track: Track): EnvelopeWrite[] {
  return track.clips
    .filter((clip) => clip.place === "session")
    .map((clip) => ({
      track: track.id,
      target: track.mixer.volume.target!,
      place: { kind: "session", slot: clip.slot! },
      points: POINTS,
      mode: "replace",
    }));
}

function clipEnvelope(set: LiveSet, write: EnvelopeWrite) {
  const { place } = write;
  const track = set.tracks.find(({ id }) => id === write.track);
  const clip = track?.clips.find((each) => place.kind === "session" && each.slot === place.slot);
  return clip?.envelopes.find(({ target }) => target === write.target)?.points;
}

function withoutEnvelope(set: LiveSet, { track, target }: EnvelopeWrite): LiveSet {
  const tracks = set.tracks.map((each) =>
    each.id === track ? { ...each, envelopes: each.envelopes.filter((envelope) => envelope.target !== target) } : each,
  );
  return { ...set, tracks };
}
