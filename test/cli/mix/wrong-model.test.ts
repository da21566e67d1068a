import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { audioInThreads } from "#src/chassis/listening/room/threads/audio-in-threads.ts";
import { applyMix } from "#src/cli/mix/apply/apply-mix.ts";
import { planMix } from "#src/devices/mix/plan.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import { ok } from "#src/model/result.ts";
import { ringingSong } from "#test/cli/mix/made/ringing-song.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-wrong-model-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const RANGE = { start: 16, end: 56 };
const ROLES: Readonly<Record<string, TrackRole>> = { Lead: "lead-vocal", Drums: "drums", Bass: "bass", Pads: "pad" };
const NOTHING = { read: async () => ok({ sets: {} }), write: async () => ok(undefined) };
const { listening } = audioInThreads();

async function heard(set: LiveSet): Promise<HeardMix> {
  const mix = await hearMix(set, { range: RANGE, stems: null }, listening.asker());
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value;
}

function planned(set: LiveSet, mix: HeardMix) {
  const roles = set.tracks.flatMap(({ id, name }): [number, RoleGuess][] =>
    ROLES[name] === undefined ? [] : [[id, { role: ROLES[name], confidence: 1, by: "user" }]],
  );
  return planMix({ mix, roles: new Map(roles), genre: null });
}

/** What comes of gain and eq where a mix is heard as `made` has it. */
async function copied(set: string, path: string, rejected: readonly string[], made: (mix: HeardMix) => HeardMix) {
  const host = alsHost(set, { path, force: true });
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.sentence);
  const start = { set: read.value, diagnosis: planned(read.value, await heard(read.value)) };
  const order = { stages: ["gain", "eq"], only: null, rejected, output: path, named: true, preview: null } as const;
  const hear = async (one: LiveSet) => ok(planned(one, made(await heard(one))));
  const done = await applyMix(set, start, order, { host, hear, known: NOTHING, notes: NOTHING, dryMoves: () => [] });
  if (!done.ok) throw new Error(done.error.sentence);
  return { ...done.value, bytes: gunzipSync(readFileSync(path)), start: start.diagnosis.mix };
}

it("a move that a wrong model promised too much of leaves no byte of it in the copy", async () => {
  const song = demoSong(folder);
  const set = await ringingSong(song);
  const right = await copied(set, join(song.project, "Right.als"), [], (mix) => mix);
  const ring = right.moves.find(({ id }) => id.startsWith("eq-drums"))!;
  expect(right.outcomes.get(ring.id)?.outcome).toBe("applied");

  const drums = right.start.tracks.find(({ name }) => name === "Drums")!;
  const deaf = (mix: HeardMix): HeardMix => ({
    ...mix,
    tracks: mix.tracks.map((track) => (track.name === "Drums" ? { ...track, features: drums.features } : track)),
  });
  const wrong = await copied(set, join(song.project, "Wrong.als"), [], deaf);
  expect(wrong.outcomes.get(ring.id)).toMatchObject({
    outcome: "reverted",
    why: expect.stringMatching(/^Taken back: it was predicted/),
  });
  const never = await copied(set, join(song.project, "Never.als"), [ring.id], (mix) => mix);
  expect(wrong.bytes.equals(never.bytes)).toBe(true);
  expect(wrong.bytes.equals(right.bytes)).toBe(false);
});
