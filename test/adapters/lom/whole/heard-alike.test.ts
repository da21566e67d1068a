import { describe, expect, it } from "vitest";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import type { MixPlan } from "#src/devices/mix/plan.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";
import { FAULTY } from "#test/doubles/mix/faulty-tracks.ts";
import { type HeardBand, heardBand } from "#test/doubles/mix/heard-band.ts";
import { CHANGED_SOUNDS } from "#test/doubles/mix/routed-band.ts";
import { runningSet } from "#test/doubles/mix/running-set.ts";

/** What 32 bits of a knob's number lose, and the laws that lead from it to a set file's. */
const LOST = 2e-5;

const BANDS = [
  { name: "faults that were planted", band: heardBand(FAULTY) },
  { name: "groups, sends, routes, keys, racks and devices that change what passes", band: CHANGED_SOUNDS },
];

/** By its file, in the words of a running Live: heard once for all ages. */
const FILES = new Map(BANDS.map(({ band }) => [band, heard(band, { ...band.set, running: true })]));

async function heard(band: HeardBand, set: LiveSet): Promise<MixPlan> {
  const done = await band.hear(set);
  if (!done.ok) throw new Error(done.error.sentence);
  return done.value;
}

describe.each(["12.2.0", "12.3.6", "12.4.6"])("a set is heard from a running Live %s as from its file:", (version) => {
  it.each(BANDS)("$name", async ({ band }) => {
    const { live, set } = wholeLive(runningSet(band.set, version));
    const running = await set();
    const told = await heard(band, running);
    const file = await FILES.get(band)!;
    expect(live.console).toEqual([]);
    expect(told.mix.tracks.map(wordsOf)).toEqual(file.mix.tracks.map(wordsOf));
    for (const [index, track] of told.mix.tracks.entries()) expectAlike(track, file.mix.tracks[index]!);
    expect(rolesOf(running, told)).toEqual(rolesOf(band.set, file));
    expectSameFindings(told.findings, file.findings);
    expect(told.moves.map(({ id }) => id)).toEqual(file.moves.map(({ id }) => id));
  });
});

function wordsOf({ id, name, kind, group, heard, why, missing, sums, devices }: HeardTrack) {
  return { id, name, kind, group, heard, why, missing, sums, devices };
}

function expectAlike(one: HeardTrack, other: HeardTrack): void {
  const { mixer } = one;
  expect(mixer.volume ?? 0, one.name).toBeCloseTo(other.mixer.volume ?? 0, 4);
  expect(mixer.behind ?? 0, one.name).toBeCloseTo(other.mixer.behind ?? 0, 4);
  expect({ ...mixer, volume: 0, behind: 0 }).toEqual({ ...other.mixer, volume: 0, behind: 0 });
  expect(one.features === null, one.name).toBe(other.features === null);
  if (one.features === null || other.features === null) return;
  for (const part of ["bands", "weighted", "image", "peaks"] as const)
    expect(farthest(one.features, other.features, part), `${part} of ${one.name}`).toBeLessThan(LOST);
}

/** The largest difference, as a part of the largest number. */
function farthest(one: TrackFeatures, other: TrackFeatures, part: "bands" | "weighted" | "image" | "peaks"): number {
  const [largest, apart] = one[part].reduce(
    ([most, far], value, at) => [Math.max(most, Math.abs(value)), Math.max(far, Math.abs(value - other[part][at]!))],
    [0, 0],
  );
  return largest === 0 ? apart : apart / largest;
}

function rolesOf(set: LiveSet, { mix }: MixPlan) {
  return [...setRoles(set, new Map(), mix.tracks)].map(([id, { role, by, confidence }]) => [
    id,
    role,
    by,
    confidence.toFixed(4),
  ]);
}

function expectSameFindings(some: readonly MixFinding[], others: readonly MixFinding[]): void {
  const named = ({ code, tracks, bars }: MixFinding) => ({ code, tracks, bars });
  expect(some.map(named)).toEqual(others.map(named));
  expect(others.length).toBeGreaterThan(0);
  for (const [index, { value }] of some.entries()) expect(value).toBeCloseTo(others[index]!.value, 2);
}
