import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import { type MixPlan, planMix } from "#src/devices/mix/plan.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { faultyBand } from "#test/cli/mix/made/faulty-band.ts";
import { ringingSong } from "#test/cli/mix/made/ringing-song.ts";
import { wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";
import { runningSet } from "#test/doubles/mix/running-set.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-running-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const room = listeningRoom(audioFiles(), memoryAnalyses());

async function planOf(set: LiveSet) {
  const mix = await hearMix(set, { range: null, stems: null }, room.asker());
  if (!mix.ok) throw new Error(mix.error.sentence);
  return planMix({ mix: mix.value, roles: setRoles(set, new Map(), mix.value.tracks), genre: null });
}

/** Automation moves a fader of the song, and a running Live does not tell where. */
it.each([
  { name: "a band of recordings with faults in them", made: async () => faultyBand(folder), within: 0.05 },
  {
    name: "a song of warped clips, groups, sends and devices, with a quiet lead and drums that ring",
    made: () => ringingSong(demoSong(folder)),
    within: 1,
  },
])("$name: findings and moves of its set file are those of a running Live", async ({ made, within }) => {
  const read = await alsHost(await made()).read();
  if (!read.ok) throw new Error(read.error.sentence);
  const { live, set } = wholeLive(runningSet(read.value));
  const [file, told] = [await planOf(read.value), await planOf(await set())];
  expect(live.console).toEqual([]);
  const heard = ({ mix }: MixPlan) => mix.tracks.map(({ name, heard: by }) => [name, by]);
  expect(heard(told)).toEqual(heard(file));
  const roles = (plan: MixPlan) => [...plan.roles.values()].map(({ role }) => role);
  expect(roles(told)).toEqual(roles(file));
  const found = ({ findings }: MixPlan) => findings.map(({ code, tracks }) => [code, tracks]);
  expect(found(told)).toEqual(found(file));
  expect(file.findings.length).toBeGreaterThan(1);
  expect(told.moves.map(({ id }) => id)).toEqual(file.moves.map(({ id }) => id));
  for (const [index, { value }] of told.findings.entries())
    expect(Math.abs(value - file.findings[index]!.value)).toBeLessThan(within);
  for (const [index, { size }] of told.moves.entries())
    expect(Math.abs(size - file.moves[index]!.size)).toBeLessThan(within);
});
