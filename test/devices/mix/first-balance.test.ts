import { describe, expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { WantedMoves } from "#src/devices/mix/apply/making/why-not.ts";
import { planMix } from "#src/devices/mix/plan.ts";
import { applyMoves } from "#src/devices/mix/run.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { ok } from "#src/model/result.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";
import { liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

/** Recordings as they came: the keys are far in front, and no fader was moved. */
const RAW: readonly MadeTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -22, crest: 13, seconds: 8 },
  { role: "drums", name: "Drums", loudness: -24, crest: 17, seconds: 8 },
  { role: "keys", name: "Keys", loudness: -11, crest: 14, seconds: 8 },
  { role: "pad", name: "Pad", loudness: -22, crest: 13, seconds: 8 },
];
const SET = liveSet({
  tracks: RAW.map(({ name = "" }, i) => {
    const pan = parameter({ name: "Pan", target: 10 * i + 2, value: 0, minimum: -1, unit: "" });
    return track({ id: i + 1, name, mixer: { volume: parameter({ target: 10 * i + 1 }), pan, sends: [] } });
  }),
});
const faders = ({ tracks }: LiveSet) => tracks.map(({ mixer }) => amplitudeToDecibels(mixer.volume.value));

function heard(set: LiveSet) {
  const gains = faders(set);
  const mixer = { pan: 0, automated: false, active: true, behind: 0 };
  const tracks = RAW.map((made, i) => ({
    ...{ ...made, loudness: made.loudness + gains[i]! },
    track: { mixer: { ...mixer, volume: gains[i]! } },
  }));
  return planMix({ mix: madeMix(tracks), roles: madeRoles(tracks), genre: null });
}

describe("a first balance, applied", () => {
  const start = { set: SET, diagnosis: heard(SET) };
  const asked: WantedMoves = {
    ...{ stages: ["gain"], only: null, rejected: new Set(), settled: new Map(), ours: new Set() },
  };

  it("moves the faders that were said, and finds nothing more to balance then", async () => {
    const done = await applyMoves(start, asked, { host: memoryLive(SET), hear: async (set) => ok(heard(set)) });
    if (!done.ok) throw new Error(done.error.sentence);
    const { set, diagnosis, outcomes } = done.value;
    const moves = start.diagnosis.moves.filter(({ because }) => because.includes("off-balance"));
    expect(moves.map(({ id }) => id)).toContain("gain-keys");
    expect(moves.map(({ id }) => outcomes.get(id)?.outcome)).toEqual(moves.map(() => "applied"));
    for (const { track: id, size } of moves) expect(faders(set)[id - 1]).toBeCloseTo(size, 6);
    expect(diagnosis.moves.filter(({ because }) => because.includes("off-balance"))).toEqual([]);
  });
});
